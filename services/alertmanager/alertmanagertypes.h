// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/series/matcher.h"

#include <QtCore/QStringList>
#include <QtCore/QUrl>

#include <optional>

namespace wardroom {

/// One alert, merged over peers and receivers: a row by fingerprint.
struct Alert
{
    enum class State { Active, Suppressed, Unprocessed };
    QString fingerprint;
    Labels labels;
    Labels annotations;
    State state = State::Active;
    QStringList silencedBy; ///< silence ids
    QStringList inhibitedBy; ///< fingerprints
    QStringList mutedBy; ///< time intervals; absent before Alertmanager 0.27
    QStringList receivers;
    qint64 startsAtMs = 0;
    qint64 endsAtMs = 0; ///< 0: unset
    qint64 updatedAtMs = 0;
    QUrl generatorUrl;

    QString name() const { return labels.value(u"alertname"); }
    friend bool operator==(const Alert &, const Alert &) = default;
};

struct AlertGroup
{
    Labels labels;
    QString receiver;
    std::vector<Alert> alerts;
};

struct Silence
{
    enum class State { Active, Pending, Expired };
    QString id; ///< empty: new
    std::vector<Matcher> matchers;
    qint64 startsAtMs = 0;
    qint64 endsAtMs = 0;
    qint64 updatedAtMs = 0;
    QString createdBy;
    QString comment;
    State state = State::Active;
    friend bool operator==(const Silence &, const Silence &) = default;
};

struct AlertmanagerStatus
{
    QString version;
    qint64 startedAtMs = 0;
    QString clusterStatus; ///< ready, settling, disabled
    QStringList peers;
    QString configYaml;
};

} // namespace wardroom
