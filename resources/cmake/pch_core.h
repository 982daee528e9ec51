// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtCore>
#include <tl/expected.hpp>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>
