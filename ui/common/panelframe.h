// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/marks.h"

#include <QtWidgets/QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace wardroom {

class MarkLabel;
class TextLabel;

/// A framed part of a page: a head of 32 px with bold title, muted unit or count, a state mark and room at the right,
/// and one body.
class PanelFrame final : public QWidget
{
    Q_OBJECT
public:
    explicit PanelFrame(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// What stands muted after the title: a unit, a count.
    void setUnit(const QString &unit);
    /// Tells in the head that the data is stale or partial, with age or share; Ok takes the mark away.
    void setState(StateMark mark, const QString &word);
    /// Room at the right end of the head, for a legend or a button.
    QHBoxLayout *headLayout() const { return m_headRight; }
    /// Takes ownership; replaces the body before it.
    void setBody(QWidget *body);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_title = nullptr;
    TextLabel *m_unit = nullptr;
    MarkLabel *m_state = nullptr;
    QHBoxLayout *m_headRight = nullptr;
    QVBoxLayout *m_layout = nullptr;
    QWidget *m_body = nullptr;
};

} // namespace wardroom
