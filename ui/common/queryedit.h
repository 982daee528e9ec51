// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QPlainTextEdit>

namespace wardroom {

/// An editor for a query: as high as its text, up to six lines, lines numbered, in the code font. Shift+Enter
/// and Ctrl+Enter run. Languages add their highlighter, and what else they know.
class QueryEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit QueryEdit(QWidget *parent = nullptr);

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
    /// Colours and fonts are others now; also called by the constructor of each language's editor.
    virtual void followAppearance();

    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int lineCount() const; ///< as shown, wrapped
    void followSize();
    int gutterWidth() const;
    void paintGutter(QPaintEvent *event);

    QWidget *m_gutter;
};

} // namespace wardroom
