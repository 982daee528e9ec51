// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/incident/timelinetext.h"

#include <algorithm>
#include <array>

namespace wardroom {

namespace {

constexpr qsizetype LongestTitle = 140;
constexpr qsizetype ShortestSentence = 20;

QString shortened(const QString &text)
{
    if (text.size() <= LongestTitle)
        return text;
    for (qsizetype at = ShortestSentence; at < LongestTitle; ++at) {
        const QChar c = text[at];
        const bool latinEnd = (c == u'.' || c == u'!' || c == u'?') && text[at + 1].isSpace();
        if (latinEnd || c == u'。' || c == u'！' || c == u'？' || c == u'；')
            return text.left(at + 1);
    }
    const qsizetype space = text.lastIndexOf(u' ', LongestTitle - 1);
    return text.left(space > LongestTitle / 2 ? space : LongestTitle - 1).trimmed() + u'…';
}

/// How many of @p lines make the first paragraph, and its text.
std::pair<std::size_t, QString> firstParagraph(const std::vector<PastedLine> &lines, bool chat)
{
    using Kind = PastedLine::Kind;
    std::size_t at = 0;
    while (at < lines.size() && (lines[at].kind == Kind::Blank || lines[at].kind == Kind::Fence))
        ++at;
    if (at == lines.size())
        return {at, {}};
    QString text = lines[at++].text;
    // Long enough for any title: a megabyte in one paragraph is not joined.
    while (!chat && at < lines.size() && lines[at].kind == Kind::Text && text.size() < 4000)
        text += u' ' + lines[at++].text;
    return {at, text};
}

QString joined(const std::vector<PastedLine> &lines, std::size_t from)
{
    QStringList texts;
    for (std::size_t i = from; i < lines.size(); ++i)
        texts += lines[i].kind == PastedLine::Kind::Blank ? QString() : lines[i].raw;
    while (!texts.isEmpty() && texts.first().isEmpty())
        texts.removeFirst();
    while (!texts.isEmpty() && texts.last().isEmpty())
        texts.removeLast();
    return texts.join(u'\n');
}

struct LaneWords
{
    Lane lane;
    std::vector<QLatin1String> stems; ///< beginnings of English words
    QStringList chinese;
};

const std::vector<LaneWords> &laneWords()
{
    const auto words = [](std::initializer_list<const char *> list) {
        std::vector<QLatin1String> stems;
        for (const char *word : list)
            stems.emplace_back(word);
        return stems;
    };
    static const std::vector<LaneWords> table{
        {Lane::Communication,
         words({"announc", "tweet", "notif", "statuspage", "posted", "email", "inform", "customers", "communicat", "publish", "told", "messag"}),
         {QStringLiteral("公告"), QStringLiteral("通知"), QStringLiteral("告知")}},
        {Lane::Decision,
         words({"decid", "decision", "agree", "declar", "escalat", "approv", "opt", "chose", "plan"}),
         {QStringLiteral("決定"), QStringLiteral("决定"), QStringLiteral("決策"), QStringLiteral("升級"), QStringLiteral("升级")}},
        {Lane::Detection,
         words({"alert", "alarm", "notic", "detect", "report", "paged", "pager", "discover", "found", "observ", "realiz", "realis", "see",
                "saw", "suspect", "identif", "investigat", "confirm", "diagnos", "shows"}),
         {QStringLiteral("告警"), QStringLiteral("警報"), QStringLiteral("發現"), QStringLiteral("发现"), QStringLiteral("回報"), QStringLiteral("報告")}},
        {Lane::Action,
         words({"deploy", "restart", "roll", "revert", "merg", "delet", "scal", "fix", "appl", "enlarg", "increas", "disabl", "enabl",
                "switch", "patch", "run", "ran", "cordon", "drain", "upgrad", "bump", "chang", "start", "stop", "kill", "remov", "clean", "mitigat"}),
         {QStringLiteral("部署"), QStringLiteral("重啟"), QStringLiteral("重启"), QStringLiteral("回復版本"), QStringLiteral("退版"), QStringLiteral("回滾"), QStringLiteral("回滚"),
          QStringLiteral("修復"), QStringLiteral("修复"), QStringLiteral("擴充"), QStringLiteral("扩容")}},
        {Lane::Impact,
         words({"outage", "down", "error", "fail", "unavailab", "degrad", "drop", "broken", "slow", "latency", "recover", "restor", "normal",
                "unreachab", "impact", "crash", "timeout", "timing"}),
         {QStringLiteral("中斷"), QStringLiteral("中断"), QStringLiteral("錯誤"), QStringLiteral("错误"), QStringLiteral("失敗"), QStringLiteral("失败"),
          QStringLiteral("恢復"), QStringLiteral("恢复"), QStringLiteral("影響"), QStringLiteral("影响")}},
    };
    return table;
}

} // namespace

EventText eventText(const QString &head, const std::vector<PastedLine> &lines, bool chat)
{
    std::size_t used = 0;
    QString paragraph = head;
    if (head.isEmpty())
        std::tie(used, paragraph) = firstParagraph(lines, chat);
    const QString plain = plainMarkdown(paragraph.left(8000));
    const QString rest = joined(lines, used);
    const bool whole = plain.size() <= LongestTitle && !paragraph.contains(QLatin1String("]("));
    if (whole)
        return {plain.isEmpty() ? paragraph.left(LongestTitle).trimmed() : plain, rest};
    const QString all = head.isEmpty() ? joined(lines, 0) : rest.isEmpty() ? head : head + QStringLiteral("\n\n") + rest;
    return {shortened(plain), all};
}

Lane guessLane(const QString &text)
{
    Lane best = Lane::Action;
    int most = 0;
    const QString lower = text.left(400).toLower();
    QStringList words;
    QString word;
    for (const QChar c : lower + u' ') {
        if (c.isLetterOrNumber()) {
            word += c;
        } else if (!word.isEmpty()) {
            words += word;
            word.clear();
        }
    }
    for (const LaneWords &entry : laneWords()) {
        int count = 0;
        for (const QLatin1String stem : entry.stems)
            count += static_cast<int>(std::count_if(words.begin(), words.end(), [&](const QString &w) { return w.startsWith(stem); }));
        // What was done says more than what was wrong, which is often told with it as the reason.
        const int weight = entry.lane == Lane::Action ? 2 : 1;
        for (const QString &term : entry.chinese)
            count += lower.contains(term) ? weight : 0;
        if (count > most) {
            most = count;
            best = entry.lane;
        }
    }
    return best;
}

std::optional<Lane> laneLabel(QStringView word)
{
    static constexpr std::array labels{
        std::pair{u"impact", Lane::Impact},       std::pair{u"detection", Lane::Detection}, std::pair{u"detected", Lane::Detection},
        std::pair{u"alert", Lane::Detection},     std::pair{u"action", Lane::Action},       std::pair{u"mitigation", Lane::Action},
        std::pair{u"decision", Lane::Decision},   std::pair{u"comms", Lane::Communication}, std::pair{u"communication", Lane::Communication},
        std::pair{u"update", Lane::Communication},
    };
    for (const auto &[label, lane] : labels) {
        if (word.trimmed().compare(QStringView(label), Qt::CaseInsensitive) == 0)
            return lane;
    }
    return std::nullopt;
}

bool isLabel(QStringView word)
{
    static constexpr std::array labels{u"note",   u"root cause", u"cause", u"status",   u"resolution", u"resolved", u"error", u"warning",
                                       u"info",   u"fix",        u"start", u"end",      u"result",     u"todo",     u"issue", u"summary",
                                       u"incident", u"problem",  u"time",  u"symptom",  u"monitoring", u"trigger"};
    const QStringView name = word.trimmed();
    return laneLabel(name)
        || std::any_of(labels.begin(), labels.end(), [name](const char16_t *label) { return name.compare(QStringView(label), Qt::CaseInsensitive) == 0; });
}

bool isTimelineHeading(const QString &text)
{
    static const QStringList words{QStringLiteral("timeline"),     QStringLiteral("time line"),       QStringLiteral("chronolog"),
                                   QStringLiteral("of events"),    QStringLiteral("what happened"),   QStringLiteral("event log"),
                                   QStringLiteral("incident log"), QStringLiteral("play by play"),    QStringLiteral("时间线"),
                                   QStringLiteral("时间轴"),       QStringLiteral("時間軸"),          QStringLiteral("時間線"),
                                   QStringLiteral("事件經過"),     QStringLiteral("事件经过"),        QStringLiteral("處理經過"),
                                   QStringLiteral("处理经过"),     QStringLiteral("處理過程"),        QStringLiteral("处理过程"),
                                   QStringLiteral("タイムライン"), QStringLiteral("時系列")};
    return std::any_of(words.begin(), words.end(), [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool isOtherHeading(const QString &text)
{
    static const QStringList words{QStringLiteral("impact"),     QStringLiteral("root cause"),  QStringLiteral("lessons"),
                                   QStringLiteral("action item"), QStringLiteral("follow-up"),  QStringLiteral("follow up"),
                                   QStringLiteral("summary"),    QStringLiteral("what went"),   QStringLiteral("got lucky"),
                                   QStringLiteral("contributing"), QStringLiteral("appendix"),  QStringLiteral("supporting"),
                                   QStringLiteral("next steps"), QStringLiteral("影響範圍"),    QStringLiteral("影响范围"),
                                   QStringLiteral("原因"),       QStringLiteral("改進"),        QStringLiteral("改进"),
                                   QStringLiteral("檢討"),       QStringLiteral("教训"),        QStringLiteral("教訓")};
    return text.size() < 60
        && std::any_of(words.begin(), words.end(), [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool speaksOfTimes(const QString &text)
{
    if (text.size() > 200)
        return false;
    static const QStringList words{QStringLiteral("times"),    QStringLiteral("timestamp"), QStringLiteral("timezone"), QStringLiteral("time zone"),
                                   QStringLiteral("timeline"), QStringLiteral("時間"),      QStringLiteral("时间"),     QStringLiteral("時區"),
                                   QStringLiteral("时区")};
    return std::any_of(words.begin(), words.end(), [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace wardroom
