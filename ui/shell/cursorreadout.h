// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

namespace wardroom {

class ViewContext;

/// The moment under the pointer, in figures: all charts show the same one.
class CursorReadout final : public QWidget
{
    Q_OBJECT
public:
    explicit CursorReadout(ViewContext &view, QWidget *parent = nullptr);

    QString time() const { return m_time; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void updateTime();

    ViewContext &m_view;
    QString m_label;
    QString m_time;
};

} // namespace wardroom
