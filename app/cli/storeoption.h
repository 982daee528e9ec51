// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store/journal.h"

class QCommandLineParser;

namespace wardroom {

/// `--store FILE`: of every command that works with the store of incidents.
void declareStoreOption(QCommandLineParser &parser);
/// The file it names; else the user's own.
QString storeFileOption(const QCommandLineParser &parser);

} // namespace wardroom
