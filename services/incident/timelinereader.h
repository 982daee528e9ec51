// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/incident/timelineimport.h"
#include "services/incident/timelinelines.h"
#include "services/incident/timelinestamp.h"

namespace wardroom {

/// Goes over the lines of a paste once and gathers events. What it knows at each line: the day, the zone, the event that is being
/// told, and whether a heading said that this is the timeline.
class TimelineReader
{
public:
    TimelineReader(const std::vector<PastedLine> &lines, const QTimeZone &zone, qint64 dateMs);

    /// Only what stands under headings such as "Timeline"; else all of it.
    ImportProposal read(bool sectionsOnly);

private:
    /// How an event is written decides where it ends.
    enum class Form { None, Heading, List, Row, Chat, Plain, Day };
    enum class Column { Other, Time, Date, End, Who, What };

    void readFront();
    void enter(std::size_t at, bool sectionsOnly);
    void line(std::size_t at);
    void heading(const PastedLine &line);
    void row(std::size_t at);
    void text(std::size_t at);
    void fence(const PastedLine &line);
    bool context(const PastedLine &line);
    bool dayDivider(const PastedLine &line);
    bool timedLine(const PastedLine &line);
    bool namedLine(const PastedLine &line);
    bool timeBelowName(const PastedLine &line, const LineStamp &stamp);
    bool sectionItem(const PastedLine &line);
    bool mayStartHere(const PastedLine &line, const LineStamp &stamp) const;
    void continuation(const PastedLine &line);
    bool continuesEvent(const PastedLine &line) const;
    bool columnsFrom(const PastedLine &line, std::size_t at);
    Column columnOf(qsizetype index) const;
    void rowEvent(const PastedLine &line, qsizetype timeCell, const LineStamp &stamp);

    bool start(const LineStamp &stamp, Form form, const PastedLine &line);
    void speaker(QString &head, const LineStamp &stamp, Form &form);
    void finish();
    void setDate(const ScannedDate &date);
    void skip(const PastedLine &line);

    const std::vector<PastedLine> &m_lines;
    const QTimeZone m_zone;
    const QDate m_baseDay;
    ImportProposal m_proposal;

    QDate m_day;
    bool m_dayFromText = false;
    bool m_dayIsFresh = false; ///< said since the last event: no guess about midnight
    std::optional<QTimeZone> m_statedZone; ///< "All times in CET"
    std::optional<QTimeZone> m_lastZone; ///< of the last time that named one
    std::optional<qint64> m_lastMs;

    int m_sectionLevel = 0; ///< of the heading "Timeline"; 0: not within
    bool m_afterBlank = true;
    bool m_inFence = false; ///< one that belongs to the event
    const PastedLine *m_pendingDay = nullptr; ///< a heading that is a day, with nothing under it yet
    const PastedLine *m_previous = nullptr; ///< the line before, where it was text

    Form m_form = Form::None;
    ProposedEvent m_event;
    QString m_head;
    int m_level = 0; ///< how far the bullet of the event is indented
    std::vector<PastedLine> m_body;
    std::vector<Column> m_columns;
    QStringList m_columnNames;
};

} // namespace wardroom
