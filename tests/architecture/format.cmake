# SPDX-License-Identifier: GPL-3.0-or-later
# architecture.format: every file as .clang-format has it. As a script (ROOT, CLANG_FORMAT): checks the files under ROOT.
if(NOT CMAKE_SCRIPT_MODE_FILE)
  find_program(CLANG_FORMAT clang-format REQUIRED)
  set(format ${CMAKE_COMMAND} -DCLANG_FORMAT=${CLANG_FORMAT})
  set(script -P ${CMAKE_CURRENT_LIST_FILE})
  add_test(NAME architecture.format COMMAND ${format} -DROOT=${CMAKE_SOURCE_DIR} ${script})
  fails_with(architecture.format.untidy "code should be clang-formatted"
    ${format} -DROOT=${CMAKE_CURRENT_LIST_DIR}/fixtures/format/untidy ${script})
  return()
endif()

cmake_policy(SET CMP0009 NEW)
file(GLOB_RECURSE files ${ROOT}/core/*.h ${ROOT}/core/*.cpp ${ROOT}/ui/*.h ${ROOT}/ui/*.cpp ${ROOT}/app/*.h
  ${ROOT}/app/*.cpp ${ROOT}/tests/*.h ${ROOT}/tests/*.cpp)
list(FILTER files EXCLUDE REGEX "^${ROOT}/tests/architecture/fixtures/")
execute_process(COMMAND ${CLANG_FORMAT} --style=file --dry-run -Werror ${files} RESULT_VARIABLE result)
if(NOT files OR NOT result EQUAL 0)
  message(FATAL_ERROR "Please run clang-format -i on these files.")
endif()
