// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QAbstractButton>

namespace wardroom {

/// The line over a row of panels: its title, and of a closed row how many panels it holds. A click, Space or
/// Enter opens and closes it.
class RowHeader final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit RowHeader(QWidget *parent = nullptr);

    void setRow(const QString &title, bool collapsed, int hiddenPanels);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool m_collapsed = false;
    QString m_count; ///< "(4 panels)"
};

} // namespace wardroom
