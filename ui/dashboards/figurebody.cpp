// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboards/figurebody.h"


#include "ui/theme/wardroomstyle.h"

#include <cmath>

namespace wardroom {

namespace {
constexpr int SidePadding = 12;
constexpr int BottomPadding = 8;
constexpr int CellGap = 8;
} // namespace

FigureBody::FigureBody(QWidget *parent)
    : PanelBody(parent)
{
    setFocusPolicy(Qt::TabFocus); // its accessible name tells the values
}

FrozenTable FigureBody::pinTable() const
{
    FrozenTable table{{tr("Name"), tr("Value")}, {}};
    for (const FieldValue &value : m_values)
        table.rows.push_back({value.name, value.shown.text.text()});
    return table;
}

bool FigureBody::fill(const PanelContent &content)
{
    readOptions(content.panel.options);
    FieldValues found = fieldValues(content.panel, content.data, content.format);
    m_values = std::move(found.values);
    m_notice = cutText(m_values.size(), found.all);
    if (m_values.empty() && showsUnknown()) {
        FieldValue unknown;
        unknown.name = unknownWord();
        unknown.value = std::nan("");
        unknown.shown = shownValue(content.panel.fields.common(), Cell(), 0, content.format);
        m_values.push_back(std::move(unknown));
    }
    m_span = content.data.span;
    QStringList told{content.placed.title};
    for (const FieldValue &value : m_values)
        told << (m_values.size() > 1 ? value.name + u' ' : QString()) + value.shown.text.text();
    setAccessibleName(told.join(QStringLiteral(", ")));
    setToolTip(plainToolTip(told.mid(1).join(u'\n')));
    update();
    return !m_values.empty();
}

QString FigureBody::unknownWord()
{
    return tr("unknown");
}

QRectF FigureBody::inner() const
{
    const int side = scaled(this, SidePadding);
    return QRectF(rect()).adjusted(side, 0, -side, -scaled(this, BottomPadding));
}

std::vector<QRectF> FigureBody::cells(qreal aspect) const
{
    const QRectF room = inner();
    const auto count = static_cast<int>(m_values.size());
    const qreal gap = scaled(this, CellGap);
    int columns = 1;
    qreal best = 0;
    for (int tried = 1; tried <= count; ++tried) {
        const int rows = (count + tried - 1) / tried;
        const qreal width = (room.width() - gap * (tried - 1)) / tried;
        const qreal height = (room.height() - gap * (rows - 1)) / rows;
        const qreal usable = std::min(width, height * aspect); // width of a figure of that shape
        if (usable > best) {
            best = usable;
            columns = tried;
        }
    }
    const int rows = (count + columns - 1) / columns;
    const QSizeF size((room.width() - gap * (columns - 1)) / columns,
                      (room.height() - gap * (rows - 1)) / std::max(1, rows));
    std::vector<QRectF> places;
    for (int i = 0; i < count; ++i)
        places.emplace_back(room.topLeft()
                                + QPointF((i % columns) * (size.width() + gap), (i / columns) * (size.height() + gap)),
                            size);
    return places;
}

} // namespace wardroom
