# SPDX-License-Identifier: GPL-3.0-or-later
# architecture.headers: every header compiles alone. With the shared precompiled header, because reading Qt anew costs a
# second a header; preset nightly goes without.

# lone_headers(target header…): one small file a header, that includes nothing else.
function(lone_headers target)
  set(sources "")
  foreach(header IN LISTS ARGN)
    string(MAKE_C_IDENTIFIER ${header} name)
    set(source ${CMAKE_CURRENT_BINARY_DIR}/${target}/${name}.cpp)
    file(CONFIGURE OUTPUT ${source} CONTENT "#include \"${header}\"\n")
    list(APPEND sources ${source})
  endforeach()
  add_library(${target} OBJECT EXCLUDE_FROM_ALL ${sources})
  target_include_directories(${target} PRIVATE ${CMAKE_SOURCE_DIR})
endfunction()

file(GLOB_RECURSE core_headers CONFIGURE_DEPENDS RELATIVE ${CMAKE_SOURCE_DIR} ${CMAKE_SOURCE_DIR}/core/*.h)
file(GLOB_RECURSE upper_headers CONFIGURE_DEPENDS RELATIVE ${CMAKE_SOURCE_DIR} ${CMAKE_SOURCE_DIR}/ui/*.h
  ${CMAKE_SOURCE_DIR}/app/*.h ${CMAKE_SOURCE_DIR}/tests/*.h)
list(FILTER upper_headers EXCLUDE REGEX "/fixtures/")

lone_headers(architecture_core_headers ${core_headers})
target_link_libraries(architecture_core_headers PRIVATE Qt6::Core Qt6::Gui Qt6::Svg Qt6::Sql Qt6::Network
  OpenSSL::Crypto CURL::libcurl Boost::headers ZXing::ZXing)
lone_headers(architecture_upper_headers ${upper_headers})
target_link_libraries(architecture_upper_headers PRIVATE Qt6::Widgets Qt6::Svg Qt6::Sql Qt6::Network Qt6::Charts
  Qt6::PrintSupport Qt6::Multimedia Qt6::SerialPort Qt6::DBus Qt6::Test)
lone_headers(architecture_fixture_headers tests/architecture/fixtures/headers/needs_another.h)
target_link_libraries(architecture_fixture_headers PRIVATE Qt6::Core)
if(NOT MUHR_NIGHTLY)
  target_precompile_headers(architecture_core_headers REUSE_FROM precompiled_core)
  target_precompile_headers(architecture_upper_headers REUSE_FROM precompiled_widgets)
  target_precompile_headers(architecture_fixture_headers REUSE_FROM precompiled_core)
endif()

set(build ${CMAKE_COMMAND} --build ${CMAKE_BINARY_DIR} --target)
add_test(NAME architecture.headers COMMAND ${build} architecture_core_headers architecture_upper_headers)
fails_with(architecture.headers.needs_another "does not name a type" ${build} architecture_fixture_headers)
# Two builds in one folder would get in each other's way.
set_tests_properties(architecture.headers architecture.headers.needs_another PROPERTIES RESOURCE_LOCK build_folder TIMEOUT 600)
