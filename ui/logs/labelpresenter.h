// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logs/labelbrowsermodel.h"
#include "services/loki/lokiclient.h"

#include <QtCore/QMap>

namespace wardroom {

/// Fills the label browser: labels of the range, and for each label that was opened its values with how many lines carry
/// them. Counts are an extra: where the server refuses to count, values stand without.
class LabelPresenter final : public QObject
{
    Q_OBJECT
public:
    explicit LabelPresenter(QObject *parent = nullptr);

    LabelBrowserModel &labels() { return m_labels; }
    /// Null: there is no Loki.
    void setClient(LokiClient *client);
    void refresh(TimeSpan span);
    const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    /// The labels have come, or could not be had.
    void updated();

private:
    void fetchValues(const QString &label);
    void countValues(const QString &label, const QStringList &values);

    LokiClient *m_client = nullptr;
    TimeSpan m_span;
    LabelBrowserModel m_labels;
    std::optional<Error> m_error;
    RequestHandle m_request;
    std::map<QString, RequestHandle> m_values; ///< by label
};

} // namespace wardroom
