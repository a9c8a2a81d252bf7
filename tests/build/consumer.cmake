# SPDX-License-Identifier: Apache-2.0
# Run by ctest: installs BUILD_DIR, builds the project in SOURCE_DIR against it and runs the result.

function(run what)
  execute_process(COMMAND ${ARGN}
                  RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
  if(NOT status EQUAL 0)
    message(FATAL_ERROR "${what} failed (${status}):\n${output}")
  endif()
  set(output "${output}" PARENT_SCOPE)
endfunction()

# The tree is moved after installing, to a name with a space: nothing in it may hold its old place.
set(staged ${WORK_DIR}/staged)
set(prefix "${WORK_DIR}/install tree")
file(REMOVE_RECURSE ${WORK_DIR})
file(MAKE_DIRECTORY ${WORK_DIR})
run("installing" ${CMAKE_COMMAND} --install ${BUILD_DIR} --prefix ${staged} --config ${CONFIG})
file(RENAME ${staged} "${prefix}")

file(GLOB_RECURSE headers RELATIVE "${prefix}/include" "${prefix}/include/*")
list(FILTER headers EXCLUDE REGEX "^attune/[a-z_]+\\.h$")
if(headers)
  message(FATAL_ERROR "the install tree holds more than public headers: ${headers}")
endif()

run("configuring the consumer" ${CMAKE_COMMAND} -G ${GENERATOR}
    -S ${SOURCE_DIR} -B ${WORK_DIR}/build
    -D CMAKE_CXX_COMPILER=${COMPILER} -D CMAKE_BUILD_TYPE=${CONFIG} "-DCMAKE_PREFIX_PATH=${prefix}")
run("building the consumer" ${CMAKE_COMMAND} --build ${WORK_DIR}/build --config ${CONFIG})
run("running the consumer" ${WORK_DIR}/build/consumer)
if(NOT output MATCHES "head_dim=64")
  message(FATAL_ERROR "the consumer did not print its problem:\n${output}")
endif()
message(STATUS "${output}")

run("running the installed program" "${prefix}/bin/attune" --help)
