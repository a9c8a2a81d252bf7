# SPDX-License-Identifier: Apache-2.0
# What `cmake --install` leaves: the program, the public headers, the layers as static libraries, and
# a package file, so that find_package(attune) gives attune::attune. The same name serves a project
# that takes this folder in with add_subdirectory.

add_library(attune_library INTERFACE)
target_link_libraries(attune_library INTERFACE attune_engine)
set_target_properties(attune_library PROPERTIES EXPORT_NAME attune)
add_library(attune::attune ALIAS attune_library)

if(NOT PROJECT_IS_TOP_LEVEL)
  return()
endif()

include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(layers attune_support attune_codegen attune_runtime attune_cache attune_tuner
    attune_tuned attune_engine)
# The layers are static, so their users link the outside libraries too: these three wrap them.
set(outside attune_sqlite attune_fmt)
if(ATTUNE_LLVM)
  list(APPEND outside attune_llvm)
endif()

install(TARGETS attune_library ${layers} ${outside} EXPORT attuneTargets
        ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR}
        INCLUDES DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(DIRECTORY ${PROJECT_SOURCE_DIR}/include/attune DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}
        FILES_MATCHING PATTERN "*.h")
set_target_properties(attune PROPERTIES INSTALL_RPATH_USE_LINK_PATH ON)
install(TARGETS attune RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})

set(package_folder ${CMAKE_INSTALL_LIBDIR}/cmake/attune)
install(EXPORT attuneTargets NAMESPACE attune:: DESTINATION ${package_folder})
configure_package_config_file(${PROJECT_SOURCE_DIR}/cmake/attuneConfig.cmake.in attuneConfig.cmake
                              INSTALL_DESTINATION ${package_folder})
# Below 1.0 a minor version may change what callers see.
write_basic_package_version_file(attuneConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/attuneConfig.cmake
              ${CMAKE_CURRENT_BINARY_DIR}/attuneConfigVersion.cmake DESTINATION ${package_folder})
