// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/view/viewcontext.h"

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;
class QTreeView;

namespace wardroom {

class ChangeModel;
class ChartCanvas;
class TextLabel;

/// Beside the charts of a page: the locked cursors with their times, what lies between them, the difference
/// of every series, and where charts are compared with an earlier time, the change since then.
class CursorPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit CursorPanel(ViewContext &context, QWidget *parent = nullptr);
    ~CursorPanel() override;

    /// The charts it speaks of; those that are destroyed leave by themselves.
    void setCharts(const QList<ChartCanvas *> &charts);

    QLineEdit *timeField(TimeCursor::Lock lock) const { return m_times[lock]; }
    QTreeView *cursorView() const { return m_cursorView; }
    QTreeView *compareView() const { return m_compareView; }

private:
    void createLayout();
    QTreeView *makeTable(ChangeModel *model);
    void retranslate();
    void refill();
    void showTimes();
    void readTime(TimeCursor::Lock lock);

    ViewContext &m_context;
    QList<QPointer<ChartCanvas>> m_charts;
    ChangeModel *m_cursorModel;
    ChangeModel *m_compareModel;
    std::array<QLineEdit *, 2> m_times{};
    TextLabel *m_title;
    TextLabel *m_between;
    TextLabel *m_compareTitle;
    QTreeView *m_cursorView;
    QTreeView *m_compareView;
};

} // namespace wardroom
