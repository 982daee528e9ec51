// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/marks.h"

#include <QtWidgets/QWidget>

class QPushButton;

namespace wardroom {

class TextLabel;

/// A sentence on tinted ground beside what it is about: a warning, an error under its field, lines that wait. Hidden
/// while it has no text. Two buttons at most.
class NoticeBar final : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Info, Warning, Error };

    explicit NoticeBar(Kind kind, QWidget *parent = nullptr);

    /// @p lead is set bold before @p text. Both empty: hides.
    void setText(const QString &text, const QString &lead = {});
    QString text() const;
    /// The button, made at the first call; hidden until it has a text.
    QPushButton *button();
    /// For what can be done instead.
    QPushButton *secondButton();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Token tintToken() const;
    Token inkToken() const;
    QPushButton *buttonAt(QPushButton *&place);

    const Kind m_kind;
    TextLabel *m_lead;
    TextLabel *m_text;
    QPushButton *m_button = nullptr;
    QPushButton *m_second = nullptr;
};

} // namespace wardroom
