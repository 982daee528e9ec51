# SPDX-License-Identifier: GPL-3.0-or-later
# How everything is compiled: options of the build and two interface targets that carry them.

option(WARDROOM_TESTS "Build the tests and benchmarks" ON)
option(WARDROOM_WARNINGS_AS_ERRORS "Treat compiler warnings as errors" OFF)
set(WARDROOM_SANITIZE "" CACHE STRING "Sanitizers, as for -fsanitize= (address,undefined or thread)")

if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
# One setting for libraries and programs, so that both can share a precompiled header.
set(CMAKE_POSITION_INDEPENDENT_CODE OFF)
# Line numbers are all that sanitizers and stack traces need; full debug information would double the time to compile.
set(CMAKE_CXX_FLAGS_DEBUG "-g1")
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)

find_program(WARDROOM_CCACHE ccache)
if(WARDROOM_CCACHE)
    # The precompiled header is part of the hash, so its own time stamp may be ignored. Paths are taken relative to the
    # sources, so that another clone finds what this one compiled.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${WARDROOM_CCACHE})
    add_compile_options($<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endif()

add_library(wardroom_options INTERFACE)
target_include_directories(wardroom_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(wardroom_options INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_KEYWORDS
    QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    WARDROOM_VERSION="${PROJECT_VERSION}")
if(WARDROOM_SANITIZE)
    target_compile_options(wardroom_options INTERFACE
        -fsanitize=${WARDROOM_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all -O1)
    target_link_options(wardroom_options INTERFACE -fsanitize=${WARDROOM_SANITIZE})
endif()

add_library(wardroom_warnings INTERFACE)
target_compile_options(wardroom_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual
    -Wimplicit-fallthrough -Wextra-semi -Wundef
    $<$<BOOL:${WARDROOM_WARNINGS_AS_ERRORS}>:-Werror>)
