// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logs/linefields.h"
#include "models/logs/loglinemodel.h"
#include "models/logs/logvolume.h"
#include "ui/logs/labelpresenter.h"
#include "ui/logs/loglinefeed.h"

namespace wardroom {

class Session;
class ViewContext;

/// What stands behind the logs page: the query and everything that follows from it when the environment, the range or
/// the query changes.
class LogsPresenter final : public QObject
{
    Q_OBJECT
public:
    explicit LogsPresenter(ViewContext &context, QObject *parent = nullptr);
    ~LogsPresenter() override;

    LogLineModel &lines() { return m_lines; }
    LogLineFeed &feed() { return m_feed; }
    LabelPresenter &labels() { return m_labels; }
    bool hasLoki() const { return m_client; }

    /// The query last run; a page opens with one that fits the labels found.
    const QString &query() const { return m_query; }
    void run(const QString &query);
    /// Follows new lines. A range that has ended becomes one of the same length that ends now, for a tail knows no other.
    void setTailing(bool tailing);
    /// With or without lines whose field has this value; runs.
    void filter(const LineField &field, bool keep);

    const LogVolumeBars &volume() const { return m_volume; }
    QString volumeQuery() const; ///< as it was asked
    const std::optional<Error> &volumeError() const { return m_volumeError; }
    bool isVolumeComplete() const { return !m_volumeRequest.isActive(); }
    /// True once the first query's answer, or the reason why there is none, is known.
    bool isComplete() const;

Q_SIGNALS:
    void sourceChanged();
    void queryChanged(const QString &query); ///< by other means than the editor
    void volumeChanged();
    void completeChanged();

private:
    void followSession();
    void followRange();
    void refresh();
    void beginWithLabels();
    void runAgain();
    void fetchVolume();
    void takeSelection();
    void showSelection();

    ViewContext &m_context;
    std::shared_ptr<Session> m_session; ///< keeps the client
    LokiClient *m_client = nullptr;
    LogLineModel m_lines;
    QString m_query;
    LogVolumeBars m_volume;
    std::optional<Error> m_volumeError;
    LabelPresenter m_labels;
    LogLineFeed m_feed;
    RequestHandle m_volumeRequest;
};

/// `{env=~".+"}`: all lines, by the most usual of @p labels. Empty where there are none.
QString defaultLogQuery(const QStringList &labels);
/// Values that the first selector of @p logql asks for by `=`, or by `=~` with alternatives.
LabelBrowserModel::Selection selectionOf(const QString &logql);
/// @p logql with or without lines whose @p field has its value; adds the parser where the field needs one.
QString filteredLogQuery(const QString &logql, const LineField &field, bool keep);

} // namespace wardroom
