// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QFrame>

class QListView;

namespace wardroom {

class CompletionModel;
class TextLabel;

/// The list under the caret, with signature and help of the chosen row below it. Takes no focus: the editor
/// keeps the keys and passes on those that move here.
class CompletionPopup final : public QFrame
{
    Q_OBJECT
public:
    /// @p model must outlive the popup.
    CompletionPopup(CompletionModel &model, QWidget *parent);

    /// With the first row chosen; @p anchor: the caret's rectangle in global coordinates.
    void showAt(const QRect &anchor);
    /// Up, Down, Page Up and Page Down move; true where @p key was one of them.
    bool move(int key);
    int currentRow() const;

Q_SIGNALS:
    void chosen(int row); ///< by mouse

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showHelp();
    int wantedWidth() const;

    CompletionModel &m_model;
    QListView *m_list;
    TextLabel *m_signature;
    TextLabel *m_help;
};

} // namespace wardroom
