// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/render/theme.h"

#include <QtGui/QFont>

class QModelIndex;
class QPainter;
class QTextLayout;

namespace wardroom {

/// Draws one row of the log list: level bar, time, level letter, source, text. Knows nothing of scrolling or selection
/// beyond what it is told.
class LogRowPainter
{
public:
    /// Left edges.
    struct Columns
    {
        int time = 0;
        int level = 0;
        int source = 0;
        int line = 0;
    };
    struct State
    {
        bool selected = false;
        bool hovered = false;
        bool focused = false; ///< gets the ring
    };

    void setFont(const QFont &font);
    const Columns &columns() const { return m_columns; }
    bool isWrapped() const { return m_wrapped; }
    void setWrapped(bool wrapped) { m_wrapped = wrapped; }
    /// A text to mark wherever it occurs; empty: none.
    void setHighlight(const QString &text) { m_highlight = text; }

    /// Of a row that does not wrap.
    int plainHeight(const Theme &theme) const;
    int height(const QModelIndex &index, int width, const Theme &theme) const;
    void paint(QPainter &painter, const QRect &rect, const QModelIndex &index, const State &state, const Theme &theme) const;

private:
    void layOut(QTextLayout &layout, const QModelIndex &index, int rowWidth) const;
    void paintSource(QPainter &painter, const QRect &row, const QModelIndex &index, const Theme &theme) const;
    void paintText(QPainter &painter, const QRect &row, const QModelIndex &index, const Theme &theme) const;
    void paintHighlights(QPainter &painter, const QString &text, const QRect &rect, const Theme &theme) const;

    QFont m_font;
    Columns m_columns;
    QString m_highlight;
    bool m_wrapped = false;
};

} // namespace wardroom
