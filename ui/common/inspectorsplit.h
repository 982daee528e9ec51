// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QTabBar;

namespace wardroom {

/// What a person works in, with an inspector at its right. Where the two do not have room beside each other, the
/// inspector folds into a tab over the whole width. Measures are device-independent pixels before the text scale.
class InspectorSplit final : public QWidget
{
    Q_OBJECT
public:
    /// Owns both. The inspector is closed at first.
    /// @p foldBelow the width of the whole under which it folds
    InspectorSplit(QWidget *content, QWidget *inspector, int inspectorWidth, int foldBelow, QWidget *parent = nullptr);

    void setTitles(const QString &content, const QString &inspector);
    /// Folded, it is offered as a tab behind the content.
    void openInspector();
    /// Folded, its tab comes to the front.
    void raiseInspector();
    void closeInspector();
    bool isInspectorOpen() const { return m_open; }
    bool isFolded() const { return m_folded; }
    QTabBar *tabs() const { return m_tabs; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QWidget *m_content;
    QWidget *m_inspector;
    QTabBar *m_tabs;
    const int m_inspectorWidth;
    const int m_foldBelow;
    bool m_open = false;
    bool m_folded = false;
};

} // namespace wardroom
