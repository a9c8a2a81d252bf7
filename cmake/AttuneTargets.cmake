# SPDX-License-Identifier: Apache-2.0
# One static library per layer. A layer sees the public headers, its own folder and the layers named
# after DEPENDS, nothing else: a wrong include does not compile, and tests/build checks it again.

add_library(attune_settings INTERFACE)
target_compile_features(attune_settings INTERFACE cxx_std_20)
target_compile_options(attune_settings INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion
                       -Wno-sign-conversion -Werror=return-type -Werror=unused-result)
# GCC 12 warns of overlapping copies inside std::string where there are none (GCC bug 105651).
target_compile_options(attune_settings INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>)
if(ATTUNE_SANITIZE)
  target_compile_options(attune_settings INTERFACE -fsanitize=${ATTUNE_SANITIZE}
                         -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(attune_settings INTERFACE -fsanitize=${ATTUNE_SANITIZE})
endif()
if(ATTUNE_STATIC)
  target_link_options(attune_settings INTERFACE -static-libstdc++ -static-libgcc)
endif()

set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)

# attune_layer(NAME SOURCES … DEPENDS layers … PRIVATE libraries …)
function(attune_layer name)
  cmake_parse_arguments(ARG "" "" "SOURCES;DEPENDS;PRIVATE" ${ARGN})
  add_library(attune_${name} STATIC ${ARG_SOURCES})
  target_compile_features(attune_${name} PUBLIC cxx_std_20)
  target_include_directories(attune_${name} PUBLIC $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include>)
  target_include_directories(attune_${name} PRIVATE ${PROJECT_SOURCE_DIR})
  target_link_libraries(attune_${name} PUBLIC tl::expected PRIVATE $<BUILD_INTERFACE:attune_settings>)
  foreach(layer IN LISTS ARG_DEPENDS)
    target_link_libraries(attune_${name} PUBLIC attune_${layer})
  endforeach()
  foreach(library IN LISTS ARG_PRIVATE)
    # Who links an installed layer needs what it links, but not what only its sources include.
    if(library IN_LIST ATTUNE_HEADER_ONLY)
      set(library $<BUILD_INTERFACE:${library}>)
    endif()
    target_link_libraries(attune_${name} PRIVATE ${library})
  endforeach()
endfunction()

# attune_program(NAME SOURCES … DEPENDS layers … PRIVATE libraries …), at the top of the build tree.
function(attune_program name)
  cmake_parse_arguments(ARG "" "" "SOURCES;DEPENDS;PRIVATE" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR})
  target_link_libraries(${name} PRIVATE attune_settings ${ARG_PRIVATE})
  foreach(layer IN LISTS ARG_DEPENDS)
    target_link_libraries(${name} PRIVATE attune_${layer})
  endforeach()
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR})
endfunction()
