// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/incident/timelinereader.h"
#include "services/incident/timelinetext.h"

namespace wardroom {

namespace {

bool names(const QString &head, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [&head](QStringView word) { return head.contains(word, Qt::CaseInsensitive); });
}

} // namespace

TimelineReader::Column TimelineReader::columnOf(qsizetype index) const
{
    return index < static_cast<qsizetype>(m_columns.size()) ? m_columns[static_cast<std::size_t>(index)] : Column::Other;
}

/// The head of a table: tells what its columns are. False where the line is a row like others.
bool TimelineReader::columnsFrom(const PastedLine &line, std::size_t at)
{
    const bool underlined = at + 1 < m_lines.size() && m_lines[at + 1].kind == PastedLine::Kind::RowSeparator;
    const QString first = line.cells.value(0);
    const bool titled = first.size() < 40 && names(first, {u"time", u"date", u"when", u"時間", u"时间", u"日期"});
    if (!underlined && !(titled && !leadingStamp(first, m_zone)))
        return false;
    m_columns.clear();
    m_columnNames = line.cells;
    for (const QString &cell : line.cells) {
        m_columns.push_back(names(cell, {u"end", u"until", u"結束", u"结束"})                                       ? Column::End
                            : names(cell, {u"time", u"when", u"start", u"utc", u"時間", u"时间", u"開始", u"开始"}) ? Column::Time
                            : names(cell, {u"date", u"day", u"日期"})                                               ? Column::Date
                            : names(cell, {u"who", u"actor", u"owner", u"author", u"person", u"by", u"team", u"name", u"人員", u"人员", u"負責", u"负责"})
                                ? Column::Who
                            : names(cell, {u"event", u"description", u"what", u"action", u"detail", u"summary", u"message", u"note", u"事件", u"說明", u"说明", u"描述", u"內容", u"内容"})
                                ? Column::What
                                : Column::Other);
        if (m_columns.back() == Column::Time) {
            if (const auto zone = zoneNamedIn(cell, m_zone))
                m_statedZone = zone;
        }
    }
    return true;
}

void TimelineReader::row(std::size_t at)
{
    const PastedLine &line = m_lines[at];
    const bool sameTable = at > 0 && (m_lines[at - 1].kind == PastedLine::Kind::Row || m_lines[at - 1].kind == PastedLine::Kind::RowSeparator);
    if (!sameTable)
        m_columns.clear();
    // A table within what is told under a heading, such as the output of a command.
    const bool quoted = m_form == Form::Heading || m_form == Form::Day;
    if (!quoted && columnsFrom(line, at))
        return finish();
    std::optional<LineStamp> found;
    std::optional<ScannedDate> day;
    qsizetype timeCell = -1;
    for (qsizetype i = 0; i < line.cells.size() && !found; ++i) {
        const bool likely = i < 3 || columnOf(i) == Column::Time || columnOf(i) == Column::Date;
        const auto stamp = likely && columnOf(i) != Column::What ? leadingStamp(line.cells[i], m_zone) : std::nullopt;
        if (!stamp)
            continue;
        if (stamp->clock) {
            found = stamp;
            timeCell = i;
        } else if (stamp->rest.isEmpty()) {
            day = stamp->date;
            timeCell = timeCell < 0 ? i : timeCell;
        }
    }
    if (day && (!found || !found->date)) {
        // A day of its own column, or a row that is nothing but a day.
        if (!found && line.cells.size() == 1) {
            finish();
            return setDate(*day);
        }
        if (!found)
            found = LineStamp();
        found->date = day;
    }
    if (found && (found->clock || m_sectionLevel != 0) && start(*found, Form::Row, line))
        return rowEvent(line, timeCell, *found);
    // A row without time goes on with the one above.
    if (quoted || (m_form == Form::Row && line.cells.value(0).isEmpty())) {
        m_body.push_back(line);
        if (!quoted)
            m_body.back().raw = line.text;
        return;
    }
    finish();
    skip(line);
}

void TimelineReader::rowEvent(const PastedLine &line, qsizetype timeCell, const LineStamp &stamp)
{
    TimelineEvent &event = m_event.event;
    m_head = stamp.clock ? stamp.rest : QString();
    qsizetype longest = -1;
    const auto isTaken = [&](qsizetype i) {
        const Column column = columnOf(i);
        return i == timeCell || line.cells[i].isEmpty() || column == Column::Date || column == Column::End || column == Column::Who
            || (column == Column::Time && leadingStamp(line.cells[i], m_zone).has_value());
    };
    for (qsizetype i = 0; i < line.cells.size(); ++i) {
        if (columnOf(i) == Column::Who)
            event.actor = plainMarkdown(line.cells[i]);
        if (columnOf(i) == Column::End) {
            if (const auto end = leadingStamp(line.cells[i], m_zone); end && end->clock) {
                const QTimeZone zone = stamp.zone ? *stamp.zone : m_statedZone ? *m_statedZone : m_lastZone.value_or(m_zone);
                event.endMs = momentOf(*end->clock < stamp.clock.value_or(0) ? m_day.addDays(1) : m_day, *end->clock, zone);
            }
        }
        if (isTaken(i))
            continue;
        const bool what = columnOf(i) == Column::What && (longest < 0 || columnOf(longest) != Column::What);
        const bool longer = longest < 0 || line.cells[i].size() > line.cells[longest].size();
        if (what || (longer && (longest < 0 || columnOf(longest) != Column::What)))
            longest = i;
    }
    if (m_head.isEmpty() && longest >= 0)
        m_head = line.cells[longest];
    else
        longest = -1;
    QStringList others;
    for (qsizetype i = 0; i < line.cells.size(); ++i) {
        if (i == longest || isTaken(i) || line.cells[i] == m_head)
            continue;
        if (m_columns.empty() && event.actor.isEmpty() && looksLikeName(line.cells[i]))
            event.actor = line.cells[i];
        else
            others += m_columnNames.value(i).isEmpty() || m_columns.empty() ? line.cells[i]
                                                                            : m_columnNames[i] + QStringLiteral(": ") + line.cells[i];
    }
    if (others.isEmpty())
        return;
    const EventText text = eventText(m_head, {}, false);
    event.body = (text.body.isEmpty() ? QString() : text.body + QStringLiteral("\n\n")) + others.join(u'\n');
}

} // namespace wardroom
