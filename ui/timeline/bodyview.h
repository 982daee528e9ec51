// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTextBrowser;

namespace wardroom {

class TextLabel;

/// The text of an event: Markdown as it reads, or its source to be edited. Nothing in it is loaded from elsewhere, HTML is text.
class BodyView final : public QWidget
{
    Q_OBJECT
public:
    explicit BodyView(QWidget *parent = nullptr);

    /// While it is being edited, the text typed stays.
    void setText(const QString &text);
    QString text() const { return m_text; }
    bool isEditing() const;
    void edit();
    void finish(bool take);
    /// A text too long to be laid out as Markdown, whole and as it was written.
    void showAll();
    bool showsAll() const;
    QPlainTextEdit *source() const { return m_source; }
    QTextBrowser *rendered() const { return m_rendered; }
    QPushButton *allButton() const { return m_all; }

Q_SIGNALS:
    void edited(const QString &text);
    void editingChanged(bool editing);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void render();
    void fillSource();
    void fit();

    QString m_text;
    QStackedWidget *m_stack;
    QTextBrowser *m_rendered;
    QPlainTextEdit *m_source;
    TextLabel *m_cut; ///< says that only the beginning is shown
    QPushButton *m_all; ///< shows the whole text
};

} // namespace wardroom
