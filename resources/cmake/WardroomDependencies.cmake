# SPDX-License-Identifier: GPL-3.0-or-later
# Everything that comes from the distribution; installers/packages.txt names the packages.

find_package(Qt6 6.4 REQUIRED COMPONENTS
    Core Charts Gui Widgets Network WebSockets HttpServer Sql Svg LinguistTools Test)
find_package(Qt6Keychain REQUIRED)
find_package(spdlog REQUIRED)
find_package(simdjson REQUIRED)
find_package(yaml-cpp REQUIRED)
find_package(ZLIB REQUIRED)

find_path(WARDROOM_EXPECTED_INCLUDE tl/expected.hpp REQUIRED)
add_library(wardroom_expected INTERFACE)
target_include_directories(wardroom_expected SYSTEM INTERFACE ${WARDROOM_EXPECTED_INCLUDE})
