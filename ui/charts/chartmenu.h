// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/render/chartvalues.h"

#include <QtCore/QObject>

class QMenu;
class QWidget;

namespace wardroom {

class ChartCanvas;

/// What can be done with a chart as a whole: copy it as picture, values or query, save it, compare it with an
/// earlier time.
class ChartMenu final : public QObject
{
    Q_OBJECT
public:
    enum class FileKind { Png, Svg, Pdf, Csv };

    /// @p canvas must outlive it; the menu belongs to @p host.
    ChartMenu(ChartCanvas &canvas, QWidget *host);

    /// "1 day before", as a legend says it.
    static QString nameOf(CompareWith with);

    QMenu *menu() const { return m_menu; }
    /// Offers comparison; whoever owns the data does it when compareRequested() comes.
    void setComparable(bool comparable);
    void setComparedWith(CompareWith with);
    /// The legend is a table at present.
    void setLegendTable(bool shown);

    void copyPicture();
    void copyValues();
    void copyQuery();
    /// Writes the file; failed() says where that was not possible. Nothing is left behind then.
    void save(FileKind kind, const QString &path);
    /// What a file of that kind holds.
    QByteArray contents(FileKind kind) const;

Q_SIGNALS:
    void compareRequested(CompareWith with);
    void legendTableRequested(bool shown);
    void failed(const QString &sentence);

private:
    void fill();
    void fillCompare();
    void chooseFile(FileKind kind);

    ChartCanvas &m_canvas;
    QMenu *m_menu;
    bool m_comparable = false;
    bool m_legendTable = false;
    CompareWith m_comparedWith = CompareWith::Nothing;
};

} // namespace wardroom
