# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DBUILD=… -DPLACE=… -P install_test.cmake: everything is where it belongs, and the programs start there.
file(REMOVE_RECURSE ${PLACE})
execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD} --prefix ${PLACE} RESULT_VARIABLE result OUTPUT_VARIABLE output
  ERROR_VARIABLE output)
if(result)
  message(FATAL_ERROR "not installed:\n${output}")
endif()
foreach(file lib/udev/rules.d/70-muhr-scanner.rules share/muhr/muhr-endpoint.conf)
  if(NOT EXISTS ${PLACE}/${file})
    message(FATAL_ERROR "${file} is not there")
  endif()
endforeach()
# Whatever they say to that, each begins with its name.
foreach(program muhr muhr-cli muhr-endpoint)
  execute_process(COMMAND ${PLACE}/bin/${program} --version OUTPUT_VARIABLE said ERROR_VARIABLE said)
  if(NOT said MATCHES "(^|\n)${program} ")
    message(FATAL_ERROR "${program} does not start: ${said}")
  endif()
endforeach()
file(REMOVE_RECURSE ${PLACE})
