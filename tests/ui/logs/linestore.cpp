// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/logs/linestore.h"

namespace wardroom {

namespace {

constexpr qint64 NsPerMs = 1'000'000;
constexpr const char *Levels[] = {"error", "warn", "info", "info"};

QByteArray stream(int pod, const QByteArray &values)
{
    return R"({"stream":{"env":"production","app":"shop-api","pod":"api-)" + QByteArray::number(pod) + R"("},"values":[)"
        + values + "]}";
}

FakeLoki::Answer success(const QByteArray &data)
{
    return {200, R"({"status":"success","data":)" + data + "}"};
}

} // namespace

LineStore::LineStore(qint64 endMs, int count)
{
    for (int i = 0; i < count; ++i)
        m_times.push_back((endMs - 1000 - (count - i) / 7 * 10) * NsPerMs);
}

FakeLoki::Answer LineStore::range(const QUrlQuery &query) const
{
    const qint64 start = query.queryItemValue(QStringLiteral("start")).toLongLong();
    const qint64 end = query.queryItemValue(QStringLiteral("end")).toLongLong();
    const int limit = query.queryItemValue(QStringLiteral("limit")).toInt();
    const bool forward = query.queryItemValue(QStringLiteral("direction")) == QLatin1String("forward");
    std::vector<int> chosen;
    for (int i = 0; i < count() && static_cast<int>(chosen.size()) < limit; ++i) {
        const int id = forward ? i : count() - 1 - i;
        const qint64 ns = m_times[static_cast<std::size_t>(id)];
        if (ns >= start && ns < end)
            chosen.push_back(id);
    }
    QByteArrayList streams;
    for (int pod = 0; pod < 2; ++pod) {
        QByteArrayList values;
        for (const int id : chosen) {
            if (id % 2 == pod)
                values << value(id);
        }
        if (!values.isEmpty())
            streams << stream(pod, values.join(','));
    }
    return success(R"({"resultType":"streams","result":[)" + streams.join(',') + "]}");
}

QByteArray LineStore::value(int id) const
{
    return "[\"" + QByteArray::number(m_times[static_cast<std::size_t>(id)]) + R"(","id=)" + QByteArray::number(id)
        + " level=" + Levels[id % 4] + R"( msg=\"request timed out after 30000 ms\""])";
}

FakeLoki::Answer LineStore::list(const QList<QByteArray> &items)
{
    return success("[\"" + items.join("\",\"") + "\"]");
}

FakeLoki::Answer LineStore::counts(const QUrlQuery &query, bool instant)
{
    if (instant) {
        return success(R"({"resultType":"vector","result":[)"
                       R"({"metric":{"app":"shop-api","env":"production"},"value":[1,"29073"]},)"
                       R"({"metric":{"app":"orders","env":"staging"},"value":[1,"6105"]}]})");
    }
    const qint64 endNs = query.queryItemValue(QStringLiteral("end")).toLongLong();
    const QByteArray at = QByteArray::number(static_cast<double>(endNs / NsPerMs) / 1000.0, 'f', 3);
    return success(R"({"resultType":"matrix","result":[)"
                   R"({"metric":{"detected_level":"error"},"values":[[)" + at + R"(,"40"]]},)"
                   R"({"metric":{"detected_level":"info"},"values":[[)" + at + R"(,"80"]]}]})");
}

QByteArray LineStore::tailFrame(qint64 timeMs, const QByteArray &text)
{
    const QByteArray at = QByteArray::number(timeMs * NsPerMs);
    return R"({"streams":[)" + stream(0, "[\"" + at + "\",\"" + text + "\"]") + "]}";
}

} // namespace wardroom
