# SPDX-License-Identifier: Apache-2.0
# attune_embed_text(TARGET SYMBOL FILE) compiles a file's bytes into TARGET as
#   namespace attune::embedded { extern const std::string_view SYMBOL; }
# declared in <embedded/SYMBOL.h>. The bytes are written as character codes, so any content is safe;
# the unit is made anew whenever the file changes. Run as a script (cmake -P), this file writes it.

if(CMAKE_SCRIPT_MODE_FILE STREQUAL CMAKE_CURRENT_LIST_FILE)
  file(READ "${INPUT}" bytes HEX)
  string(REGEX REPLACE "(................................)" "\\1\n" bytes "${bytes}")
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${bytes}")
  file(WRITE "${OUTPUT}" "#include <embedded/${SYMBOL}.h>

namespace {
constexpr char kBytes[] = {
${bytes}'\\0'};
}  // namespace

namespace attune::embedded {
constinit const std::string_view ${SYMBOL}{kBytes, sizeof kBytes - 1};
}  // namespace attune::embedded
")
  return()
endif()

set(ATTUNE_EMBED_SCRIPT ${CMAKE_CURRENT_LIST_FILE})

function(attune_embed_text target symbol file)
  set(folder ${CMAKE_CURRENT_BINARY_DIR}/generated)
  set(unit ${folder}/embedded/${symbol}.cpp)
  get_filename_component(input ${file} ABSOLUTE)
  file(CONFIGURE OUTPUT ${folder}/embedded/${symbol}.h CONTENT "#pragma once

#include <string_view>

namespace attune::embedded {
extern const std::string_view ${symbol};
}  // namespace attune::embedded
" @ONLY)
  add_custom_command(OUTPUT ${unit}
    COMMAND ${CMAKE_COMMAND} -DINPUT=${input} -DOUTPUT=${unit} -DSYMBOL=${symbol}
            -P ${ATTUNE_EMBED_SCRIPT}
    DEPENDS ${input} ${ATTUNE_EMBED_SCRIPT} VERBATIM
    COMMENT "Embedding ${file}")
  target_sources(${target} PRIVATE ${unit})
  target_include_directories(${target} PRIVATE ${folder})
endfunction()
