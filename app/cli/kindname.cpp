// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/kindname.h"

namespace wardroom {

QString kindName(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Prometheus:
        return QStringLiteral("Prometheus");
    case SourceKind::Alertmanager:
        return QStringLiteral("Alertmanager");
    case SourceKind::Loki:
        return QStringLiteral("Loki");
    }
    return {};
}

std::optional<SourceKind> kindNamed(const QString &name)
{
    for (const SourceKind kind : {SourceKind::Prometheus, SourceKind::Alertmanager, SourceKind::Loki}) {
        if (kindName(kind).compare(name, Qt::CaseInsensitive) == 0)
            return kind;
    }
    return std::nullopt;
}

} // namespace wardroom
