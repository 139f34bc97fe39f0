# SPDX-License-Identifier: GPL-3.0-or-later

# muhr_resource(target PREFIX /templates FILES file …)
# Compiles files into the static library `target`; each is found as `:PREFIX/its name`. Whoever reads them says
# Q_INIT_RESOURCE(target) once, or the linker would leave them out.
function(muhr_resource target)
  cmake_parse_arguments(arg "" "PREFIX" "FILES" ${ARGN})
  set(text "<RCC><qresource prefix=\"${arg_PREFIX}\">\n")
  foreach(file IN LISTS arg_FILES)
    cmake_path(GET file FILENAME name)
    string(APPEND text "  <file alias=\"${name}\">${file}</file>\n")
  endforeach()
  string(APPEND text "</qresource></RCC>\n")
  set(list ${CMAKE_CURRENT_BINARY_DIR}/${target}.qrc)
  set(source ${CMAKE_CURRENT_BINARY_DIR}/${target}.cpp)
  file(CONFIGURE OUTPUT ${list} CONTENT "${text}" @ONLY)
  # Uncompressed, so that they are read in place.
  add_custom_command(OUTPUT ${source}
    COMMAND Qt6::rcc --name ${target} --no-compress --output ${source} ${list}
    DEPENDS ${list} ${arg_FILES} VERBATIM)
  add_library(${target} STATIC ${source})
  target_link_libraries(${target} PRIVATE Qt6::Core)
endfunction()
