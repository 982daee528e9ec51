// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboards/legacyrows.h"

#include "services/dashboards/dashboard.h"
#include "services/dashboards/jsonread.h"

#include <algorithm>
#include <cmath>

namespace wardroom {

using namespace Qt::StringLiterals;
using namespace lenient;

namespace {

constexpr double GridRowPixels = 38; // a cell of 30 and a margin of 8
constexpr double DefaultRowPixels = 250;
constexpr double LeastPixels = 90;
constexpr int Spans = 12;
constexpr double DefaultSpan = 4;
constexpr int ColumnsPerSpan = GridPos::Columns / Spans;

/// "250px", "250", 250; absent or broken is @p otherwise.
double pixels(const JsonValue &height, double otherwise)
{
    QString text = height.toText().trimmed();
    if (text.endsWith("px"_L1))
        text.chop(2);
    bool ok = false;
    const double value = text.toDouble(&ok);
    return ok && value > 0 ? value : otherwise;
}

int gridHeight(double heightPixels)
{
    return static_cast<int>(std::ceil(std::clamp(heightPixels, LeastPixels, 5000.0) / GridRowPixels));
}

int widthOf(const JsonValue &panel)
{
    const double span = number(panel, u"span").value_or(0);
    const double wide = span > 0 ? std::min(span, double(Spans)) : DefaultSpan;
    return std::max(1, static_cast<int>(std::floor(wide * ColumnsPerSpan)));
}

/// Left to right, a new line where one is full.
class RowFiller
{
public:
    explicit RowFiller(int top)
        : m_top(top)
    {
    }

    GridPos place(int width, int height)
    {
        if (m_x + width > GridPos::Columns) {
            m_x = 0;
            m_top += m_height;
            m_height = 0;
        }
        const GridPos pos{m_x, m_top, width, height};
        m_x += width;
        m_height = std::max(m_height, height);
        return pos;
    }
    int bottom() const { return m_top + m_height; }

private:
    int m_top;
    int m_x = 0;
    int m_height = 0;
};

bool hasHead(const JsonValue &row)
{
    return flag(row, u"showTitle") || flag(row, u"collapse") || !text(row, u"repeat").isEmpty();
}

Panel headOf(const JsonValue &row, int top, const JsonPath &path)
{
    Panel head;
    head.kind = PanelKind::Row;
    head.type = u"row"_s;
    head.title = text(row, u"title");
    head.collapsed = flag(row, u"collapse");
    head.repeat = text(row, u"repeat");
    head.grid = {0, top, GridPos::Columns, 1};
    head.hadGrid = true;
    head.synthetic = true;
    head.path = path;
    return head;
}

} // namespace

std::vector<Panel> panelsOfRows(const JsonValue &model)
{
    std::vector<Panel> placed;
    const QList<JsonValue> &rows = member(model, u"rows").items();
    // Once one row has a head all have: else its panels would run into the next row's.
    const bool heads = std::any_of(rows.begin(), rows.end(), hasHead);
    int top = 0;
    for (qsizetype r = 0; r < rows.size(); ++r) {
        const JsonValue &row = rows.at(r);
        const JsonPath path{stepInto(u"rows"_s), stepInto(r)};
        if (heads)
            placed.push_back(headOf(row, top++, path));
        const double rowPixels = pixels(member(row, u"height"), DefaultRowPixels);
        RowFiller filler(top);
        const QList<JsonValue> &panels = member(row, u"panels").items();
        for (qsizetype i = 0; i < panels.size(); ++i) {
            if (!panels.at(i).isObject())
                continue;
            Panel panel = readPanel(panels.at(i));
            panel.path = path + JsonPath{stepInto(u"panels"_s), stepInto(i)};
            if (!panel.hadGrid)
                panel.grid = filler.place(widthOf(panels.at(i)),
                                          gridHeight(pixels(member(panels.at(i), u"height"), rowPixels)));
            if (const double least = number(panels.at(i), u"minSpan").value_or(0); least >= 1)
                panel.maxPerRow = std::max(1, static_cast<int>(Spans / least));
            placed.push_back(std::move(panel));
        }
        top = filler.bottom();
    }
    return placed;
}

} // namespace wardroom
