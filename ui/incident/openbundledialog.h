// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/bundlesummary.h"
#include "services/core/requesthandle.h"

#include <QtWidgets/QDialog>

class QPushButton;
class QTreeWidget;

namespace wardroom {

class Clock;
class IncidentDesk;
class NoticeBar;
class StateView;
class TextLabel;

/// What is in a `.wardroom` file, and what is to be done with it: merged into this computer's incidents, or only looked at. A file
/// that is damaged, or of a later version, is refused with the reason, and nothing is taken from it.
class OpenBundleDialog final : public QDialog
{
    Q_OBJECT
public:
    OpenBundleDialog(IncidentDesk &desk, const Clock &clock, const QString &path, QWidget *parent = nullptr);
    ~OpenBundleDialog() override;

    QPushButton *mergeButton() const { return m_merge; }
    QPushButton *lookButton() const { return m_look; }
    QString problemText() const;
    QString noticeText() const;
    bool isRead() const { return m_bundle != nullptr; }

Q_SIGNALS:
    /// The file was read, or can not be.
    void finishedReading();
    void merged(const QList<QUuid> &incidents, int operations);

private:
    void createLayout();
    void read();
    void show(const Result<std::shared_ptr<const Bundle>> &bundle);
    void fill();
    void merge();
    void look();
    void retranslate();

    IncidentDesk &m_desk;
    const Clock &m_clock;
    const QString m_path;
    std::shared_ptr<const Bundle> m_bundle;
    BundleSummary m_summary;
    TextLabel *m_file = nullptr;
    TextLabel *m_counts = nullptr;
    QTreeWidget *m_list = nullptr;
    StateView *m_state = nullptr;
    NoticeBar *m_problem = nullptr;
    NoticeBar *m_ahead = nullptr;
    QPushButton *m_merge = nullptr;
    QPushButton *m_look = nullptr;
    QPushButton *m_cancel = nullptr;
    RequestHandle m_request;
};

/// Why a file was refused, as a sentence.
QString bundleProblemText(const Error &error);

} // namespace wardroom
