// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboards/regextext.h"

#include <QtCore/QCoreApplication>

namespace wardroom {

namespace {

struct RegexText
{
    Q_DECLARE_TR_FUNCTIONS(wardroom::RegexText)
};

} // namespace

QString regexText(const SafeRegex &regex)
{
    if (!regex.isValid())
        return RegexText::tr("The regular expression %1 is broken and is not applied: %2.").arg(regex.pattern(), regex.fault());
    if (regex.isTooSlow())
        return RegexText::tr("The regular expression %1 takes too long. What it could not decide on counts as not matching.")
            .arg(regex.pattern());
    return {};
}

} // namespace wardroom
