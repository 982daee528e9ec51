// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/guards/filerules.h"

#include <QtCore/QRegularExpression>

namespace wardroom {

namespace {

constexpr int LongestFile = 500;

bool isCxx(const QString &path)
{
    return path.endsWith(u".h") || path.endsWith(u".cpp");
}

void checkLicence(const SourceFile &file, const QStringList &lines, std::vector<Violation> &violations)
{
    const qsizetype at = lines.value(0).startsWith(u"#!") ? 1 : 0;
    if (!lines.value(at).contains(QLatin1String("SPDX-License-Identifier: GPL-3.0-or-later")))
        violations.push_back({file.path, 1, QStringLiteral("the first line names the licence (SPDX-License-Identifier)")});
}

void checkLine(const SourceFile &file, int number, const QString &line, std::vector<Violation> &violations)
{
    // Written so that this file does not find itself.
    static const QRegularExpression machine(QStringLiteral(R"((^|[\s"'=(:])/(work|tmp/wt|home/\w+|root|Users)/)"));
    static const QRegularExpression unfinished(QStringLiteral(R"(\b(TO)(DO)\b|\bFIX(ME)\b|\bX{3}\b|\bHA(CK)\b)"));
    if (machine.match(line).hasMatch())
        violations.push_back({file.path, number, QStringLiteral("a path of one machine")});
    if (unfinished.match(line).hasMatch())
        violations.push_back({file.path, number, QStringLiteral("unfinished work belongs in the tracker, not in the code")});
}

} // namespace

std::vector<Violation> checkFile(const SourceFile &file)
{
    std::vector<Violation> violations;
    const QStringList lines = file.text.split(u'\n');
    checkLicence(file, lines, violations);
    for (int i = 0; i < lines.size(); ++i)
        checkLine(file, i + 1, lines[i], violations);
    if (file.path.endsWith(u".h") && !file.text.contains(QLatin1String("#pragma once")))
        violations.push_back({file.path, 0, QStringLiteral("a header needs #pragma once")});
    if (isCxx(file.path) && lines.size() > LongestFile)
        violations.push_back({file.path, 0, QStringLiteral("%1 lines: split it").arg(lines.size())});
    return violations;
}

} // namespace wardroom
