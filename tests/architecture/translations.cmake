# SPDX-License-Identifier: GPL-3.0-or-later
# architecture.translations.complete: every sentence of the code is translated. As a script: takes the sentences up
# into copies of the .ts files, as the target update_translations would, and checks these.
if(NOT CMAKE_SCRIPT_MODE_FILE)
  add_test(NAME architecture.translations.complete
    COMMAND ${CMAKE_COMMAND} -DLUPDATE=$<TARGET_FILE:Qt6::lupdate> -DCHECK=$<TARGET_FILE:tests_architecture>
      -DSOURCE=${CMAKE_SOURCE_DIR} -DCOPY=${CMAKE_CURRENT_BINARY_DIR}/translated -P ${CMAKE_CURRENT_LIST_FILE})
  return()
endif()

file(REMOVE_RECURSE ${COPY})
file(COPY ${SOURCE}/translations DESTINATION ${COPY})
file(GLOB all ${COPY}/translations/muhr_*.ts)
set(english ${COPY}/translations/muhr_en.ts)
list(REMOVE_ITEM all ${english})
set(update ${LUPDATE} -silent -I . -extensions cpp,h -locations none -no-obsolete -disable-heuristic sametext
  -disable-heuristic similartext -source-language en core ui app)
foreach(arguments "-ts;${all}" "-pluralonly;-ts;${english}")
  execute_process(COMMAND ${update} ${arguments} WORKING_DIRECTORY ${SOURCE} COMMAND_ERROR_IS_FATAL ANY)
endforeach()
execute_process(COMMAND ${CHECK} translations ${COPY} COMMAND_ERROR_IS_FATAL ANY)
