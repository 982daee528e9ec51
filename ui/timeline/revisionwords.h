// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/render/format.h"
#include "services/store/operation.h"

#include <QtCore/QCoreApplication>

namespace wardroom {

/// A step in the history of an event.
struct Revision
{
    qint64 atMs = 0;
    QString actor;
    QString words; ///< "lane: Action → Detection"
    friend bool operator==(const Revision &, const Revision &) = default;
};

/// What the journal's operations on one event amount to, in words.
class RevisionWords
{
    Q_DECLARE_TR_FUNCTIONS(wardroom::RevisionWords)
public:
    /// @p operations oldest first; the newest revision comes first.
    static std::vector<Revision> revisions(const std::vector<Operation> &operations, const Formatter &format);

private:
    static QString created(const QJsonObject &fields);
    static QString changed(const QString &field, const QJsonValue &before, const QJsonValue &after, const Formatter &format);
    static QString valueOf(const QString &field, const QJsonValue &value, const Formatter &format);
};

} // namespace wardroom
