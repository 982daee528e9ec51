// SPDX-License-Identifier: GPL-3.0-or-later
// One event written to a store of 100,000, durable when it returns. Compared with writing as many bytes as that adds to the
// database's log to a plain file, and fsync.
#include "services/store/uuid7.h"
#include "tests/bench/benchmark.h"
#include "tests/bench/bigstore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <algorithm>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace wardroom;

namespace {

constexpr int Rounds = 301;
constexpr int Probes = 21;

void appendOne(Journal &journal, const QUuid &incident, int &count)
{
    const QJsonObject patch{{QString(IncidentField), incident.toString(QUuid::WithoutBraces)},
                            {QStringLiteral("title"), QStringLiteral("連線池已加大 pool enlarged %1").arg(++count)},
                            {QStringLiteral("lane"), QStringLiteral("action")},
                            {QStringLiteral("actor"), QStringLiteral("Ana Lim")},
                            {QStringLiteral("occurredMs"), 1'763'640'000'000LL + count}};
    if (!journal.append({{{QStringLiteral("event"), makeUuid7(1'763'640'000'000LL), patch}}, {}, false}))
        std::abort();
}

/// What an append adds to the log, as a median: now and then one also merges parts of the search index. From the beginning of a
/// log, which grows until it is put away.
qint64 bytesOfAppend(const BigStore &store, Journal &journal, int &count)
{
    const QString log = store.options().file + QStringLiteral("-wal");
    std::vector<qint64> sizes;
    qint64 before = QFileInfo(log).size();
    for (int i = 0; i < Probes; ++i) {
        appendOne(journal, store.largest(), count);
        const qint64 now = QFileInfo(log).size();
        sizes.push_back(now - before);
        before = now;
    }
    std::sort(sizes.begin(), sizes.end());
    return sizes[Probes / 2];
}

class PlainFile
{
public:
    explicit PlainFile(const QString &path)
        : m_file(::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_APPEND, 0600))
    {
    }
    ~PlainFile() { ::close(m_file); }
    PlainFile(const PlainFile &) = delete;
    PlainFile &operator=(const PlainFile &) = delete;
    void append(const QByteArray &bytes) const
    {
        if (::write(m_file, bytes.constData(), static_cast<std::size_t>(bytes.size())) != bytes.size() || ::fsync(m_file) != 0)
            std::abort();
    }

private:
    int m_file;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const BigStore store;
    int count = 0;
    const auto journal = store.open();
    const QByteArray bytes(bytesOfAppend(store, *journal, count), 'x');
    const PlainFile plain(store.options().file + QStringLiteral(".plain"));
    const std::vector<double> times = medianTimes(
        {[&] { appendOne(*journal, store.largest(), count); }, [&] { plain.append(bytes); }}, Rounds);
    printFigure("append-bytes", static_cast<double>(bytes.size()) / 1e3, "kB");
    printFigure("append", times[0], "ms", times[1], "write-and-fsync-of-as-many-bytes");
    return 0;
}
