// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QFile>

namespace wardroom {

/// Two beside each other, a row with one below.
inline const QByteArray EditedContent = R"j({"title": "Edited", "uid": "u", "x-ours": 9007199254740993, "panels": [
  {"id": 1, "type": "timeseries", "title": "One", "gridPos": {"x": 0, "y": 0, "w": 12, "h": 8}, "targets": [{"refId": "A", "expr": "up"}]},
  {"id": 2, "type": "stat", "title": "Two", "gridPos": {"x": 12, "y": 0, "w": 12, "h": 8}, "targets": [{"refId": "A", "expr": "two"}]},
  {"id": 3, "type": "row", "title": "Row", "collapsed": false, "gridPos": {"x": 0, "y": 8, "w": 24, "h": 1}, "panels": []},
  {"id": 4, "type": "timeseries", "title": "Four", "gridPos": {"x": 0, "y": 9, "w": 24, "h": 6}, "targets": [{"refId": "A", "expr": "four"}]}]})j";

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace wardroom
