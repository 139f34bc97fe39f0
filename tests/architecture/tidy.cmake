# SPDX-License-Identifier: GPL-3.0-or-later
# architecture.tidy: clang-tidy with the checks of .clang-tidy. A file costs four seconds, nearly all of them for reading
# Qt: so CI looks at what everything stands on, and preset nightly at everything.
find_program(CLANG_TIDY clang-tidy REQUIRED)
set(tidied core/base core/crypto core/loyalty)
if(MUHR_NIGHTLY)
  set(tidied core ui app)
endif()
set(headers "")
foreach(module Core Gui Svg Sql Network Widgets Charts PrintSupport Multimedia SerialPort Test)
  list(APPEND headers ${Qt6${module}_INCLUDE_DIRS})
endforeach()
list(REMOVE_DUPLICATES headers)
list(JOIN headers ":" headers)
set(tidy ${CMAKE_CURRENT_LIST_DIR}/tidy ${CLANG_TIDY} "${headers}")
add_test(NAME architecture.tidy COMMAND ${tidy} ${CMAKE_SOURCE_DIR} ${tidied})
fails_with(architecture.tidy.careless "bugprone-use-after-move"
  ${tidy} ${CMAKE_CURRENT_LIST_DIR}/fixtures/tidy/careless core)
set_tests_properties(architecture.tidy PROPERTIES TIMEOUT 3600)
