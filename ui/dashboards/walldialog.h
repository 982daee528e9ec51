// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dashboards/dashboardlibrary.h"

#include <QtCore/QJsonObject>
#include <QtWidgets/QDialog>

class QListWidget;
class QPushButton;
class QScreen;
class QSpinBox;

namespace wardroom {

class NoticeBar;
class TextLabel;

/// Asks what the wall shows: which dashboards, how long each, on which monitors.
class WallDialog final : public QDialog
{
    Q_OBJECT
public:
    /// @p entries are those there are; @p last what was chosen the last time (SettingKey::Wall); @p open the id of the
    /// dashboard that is open, chosen where nothing else is.
    WallDialog(const std::vector<LibraryEntry> &entries, const QJsonObject &last, const QString &open,
               QWidget *parent = nullptr);

    /// As SettingKey::Wall has it.
    QJsonObject choice() const;
    QStringList dashboards() const;
    int seconds() const;
    QList<QScreen *> screens() const;

    QListWidget *dashboardList() const { return m_dashboards; }
    QListWidget *screenList() const { return m_screens; }
    QSpinBox *secondsField() const { return m_seconds; }
    QPushButton *startButton() const { return m_start; }
    /// What is wrong with the choice; stays open.
    void showError(const QString &text);

Q_SIGNALS:
    void startRequested();

private:
    void fill(const std::vector<LibraryEntry> &entries, const QJsonObject &last, const QString &open);
    void retranslate();
    void updateStart();

    TextLabel *m_dashboardsLabel;
    QListWidget *m_dashboards;
    TextLabel *m_secondsLabel;
    QSpinBox *m_seconds;
    TextLabel *m_screensLabel;
    QListWidget *m_screens;
    NoticeBar *m_error;
    QPushButton *m_start;
    QPushButton *m_cancel;
};

} // namespace wardroom
