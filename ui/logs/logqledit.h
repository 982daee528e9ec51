// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QPlainTextEdit>

namespace wardroom {

class LogQlHighlighter;

/// The query editor: as high as its text, up to six lines, lines numbered. Shift+Enter and Ctrl+Enter run.
class LogQlEdit final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit LogQlEdit(QWidget *parent = nullptr);

    QString query() const { return toPlainText(); }
    /// Keeps the text undoable.
    void setQuery(const QString &query);
    /// Puts the caret where the server found an error, counted from 1.
    void goTo(int line, int column);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void runRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int lineCount() const; ///< as shown, wrapped
    void followSize();
    int gutterWidth() const;
    void followAppearance();
    void paintGutter(QPaintEvent *event);

    LogQlHighlighter *m_highlighter;
    QWidget *m_gutter;
};

} // namespace wardroom
