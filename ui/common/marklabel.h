// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/marks.h"

#include <QtWidgets/QWidget>

namespace wardroom {

/// A state mark with its word: "◐ 1 of 2 peers". The word has the mark's colour unless the state is ok or unknown.
class MarkLabel final : public QWidget
{
    Q_OBJECT
public:
    explicit MarkLabel(QWidget *parent = nullptr);

    void setState(StateMark mark, const QString &word);
    StateMark mark() const { return m_mark; }
    QString word() const { return m_word; }

    QSize sizeHint() const override;
    /// Room for the mark and some of the word, which then ends with "…" and has a tooltip.
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    StateMark m_mark = StateMark::Unknown;
    QString m_word;
};

} // namespace wardroom
