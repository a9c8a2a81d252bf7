# SPDX-License-Identifier: Apache-2.0
# Every outside library, found on the system; `./dev setup` installs them.
find_package(Threads REQUIRED)
find_package(tl-expected REQUIRED)
find_package(nlohmann_json 3.10 REQUIRED)
find_package(CLI11 REQUIRED)
find_package(fmt REQUIRED)
find_path(ATTUNE_XXHASH_INCLUDE xxhash.h REQUIRED)

# Nothing of these is left to link; attune_layer() keeps them out of the installed targets.
set(ATTUNE_HEADER_ONLY nlohmann_json::nlohmann_json CLI11::CLI11)

if(ATTUNE_STATIC)
  find_library(SQLite3_LIBRARY NAMES libsqlite3.a REQUIRED)  # read by CMake's own find module
endif()
find_package(SQLite3 REQUIRED)
add_library(attune_sqlite INTERFACE)
target_link_libraries(attune_sqlite INTERFACE SQLite::SQLite3 Threads::Threads ${CMAKE_DL_LIBS} m)

# Distributions ship no static libfmt, so the static build uses its header-only form.
add_library(attune_fmt INTERFACE)
if(ATTUNE_STATIC)
  target_link_libraries(attune_fmt INTERFACE fmt::fmt-header-only)
else()
  target_link_libraries(attune_fmt INTERFACE fmt::fmt)
endif()

if(ATTUNE_LLVM)
  find_package(LLVM 19.1 REQUIRED CONFIG HINTS /usr/lib/llvm-19/lib/cmake/llvm)
  add_library(attune_llvm INTERFACE)
  target_include_directories(attune_llvm SYSTEM INTERFACE "$<BUILD_INTERFACE:${LLVM_INCLUDE_DIRS}>")
  separate_arguments(ATTUNE_LLVM_DEFINITIONS NATIVE_COMMAND "${LLVM_DEFINITIONS}")
  target_compile_definitions(attune_llvm INTERFACE ${ATTUNE_LLVM_DEFINITIONS})
  target_link_libraries(attune_llvm INTERFACE LLVM)
endif()
