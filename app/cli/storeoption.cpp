// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/storeoption.h"

#include "services/store/storefile.h"

#include <QtCore/QCommandLineParser>

namespace wardroom {

namespace {

const auto StoreOption = QStringLiteral("store");

} // namespace

void declareStoreOption(QCommandLineParser &parser)
{
    parser.addOption({StoreOption, QStringLiteral("The store of incidents (default: %1).").arg(defaultStoreFile()),
                      QStringLiteral("FILE")});
}

QString storeFileOption(const QCommandLineParser &parser)
{
    return parser.isSet(StoreOption) ? parser.value(StoreOption) : defaultStoreFile();
}

} // namespace wardroom
