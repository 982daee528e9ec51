// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/requesthandle.h"

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QUuid>

class QWidget;

namespace wardroom {

class IncidentDesk;
class Clock;

/// Writes incidents into `.wardroom` files and opens such files, asking what is to be done with them.
class SharedFiles final : public QObject
{
    Q_OBJECT
public:
    /// @p window: over which questions are asked.
    SharedFiles(IncidentDesk &desk, const Clock &clock, QWidget *window);

    void askWhereToShare(const QList<QUuid> &incidents);
    void share(const QList<QUuid> &incidents, const QString &path);
    void askWhatToOpen();
    /// Shows what is in it, or says why it can not be read.
    void open(const QString &path);

Q_SIGNALS:
    void shared(const QString &path, int incidents, qint64 bytes);
    void merged(const QList<QUuid> &incidents, int operations);
    void failed(const QString &text); ///< a sentence

private:
    QString suggestedName(const QList<QUuid> &incidents) const;

    IncidentDesk &m_desk;
    const Clock &m_clock;
    QWidget *m_window;
    RequestHandle m_writing;
};

} // namespace wardroom
