// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/render/format.h"

#include <QtWidgets/QWidget>

class QPushButton;
class QTableView;

namespace wardroom {

class Clock;
class SilenceDelegate;
class SilenceModel;
class StateView;
struct Silence;

/// The silences of the environment: look, edit, expire, silence again.
class SilencesPane final : public QWidget
{
    Q_OBJECT
public:
    SilencesPane(SilenceModel &silences, const Clock &clock, QWidget *parent = nullptr);

    void setFormatter(const Formatter &format);
    StateView *stateView() const { return m_state; }
    QTableView *table() const { return m_table; }

Q_SIGNALS:
    void newRequested();
    void editRequested(const wardroom::Silence &silence);
    /// Confirmed by the user.
    void expireRequested(const QStringList &ids);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void createTable();
    QWidget *createBar();
    void retranslate();
    void updateButtons();
    std::vector<Silence> selected() const;
    QStringList expirable() const;
    void editCurrent();
    void askToExpire();

    SilenceModel &m_silences;
    SilenceDelegate *m_delegate;
    QTableView *m_table = nullptr;
    StateView *m_state = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_expire = nullptr;
};

} // namespace wardroom
