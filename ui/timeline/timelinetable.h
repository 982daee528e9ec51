// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QTableView>

namespace wardroom {

class TimelinePresenter;

/// The events of a timeline as rows, by time. Chosen rows are those of the graphical view. Keys: Enter and F2 edit, S, 1 to 5,
/// Insert and Delete as there.
class TimelineTable final : public QTableView
{
    Q_OBJECT
public:
    explicit TimelineTable(TimelinePresenter &presenter, QWidget *parent = nullptr);

    void editColumn(int column); ///< of the current row

Q_SIGNALS:
    void insertRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void setWidths();

    TimelinePresenter &m_presenter;
};

} // namespace wardroom
