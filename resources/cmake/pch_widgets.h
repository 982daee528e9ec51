// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resources/cmake/pch_core.h"

#include <QtGui/QtGui>
#include <QtWidgets/QtWidgets>
