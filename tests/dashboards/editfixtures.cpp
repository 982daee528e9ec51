// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/dashboards/editfixtures.h"

#include "services/dashboards/bundleddashboards.h"

#include <QtCore/QDirIterator>
#include <QtTest/QTest>

namespace wardroom {

using namespace Qt::StringLiterals;

DashboardDocument documentOf(const QByteArray &json)
{
    auto documents = parseDashboards(json, u"test.json"_s);
    return documents ? std::move(documents->front()) : DashboardDocument();
}

QByteArray editableJson()
{
    return R"j({
  "title": "Edited", "uid": "abc", "id": 9007199254740993, "x-ours": {"deep": [1, {"a": null}]},
  "panels": [
    {"id": 1, "type": "timeseries", "title": "One", "x-panel": [9007199254740993], "gridPos": {"x": 0, "y": 0, "w": 12, "h": 8, "static": true},
     "fieldConfig": {"defaults": {"unit": "short", "x-default": 1, "custom": {"x-custom": true, "lineWidth": 2}}, "overrides": [{"matcher": {"id": "byName", "options": "a"}, "properties": []}]},
     "targets": [{"refId": "A", "expr": "up", "x-target": "kept"}, {"expr": "down", "legendFormat": "{{ job }}"}]},
    {"id": 2, "type": "stat", "title": "Two", "gridPos": {"x": 12, "y": 0, "w": 12, "h": 8}, "targets": [{"refID": "Q", "expr": "1"}]},
    {"id": 3, "type": "row", "title": "Open", "x-row": 3, "collapsed": false, "gridPos": {"x": 0, "y": 8, "w": 24, "h": 1}, "panels": []},
    {"id": 4, "type": "table", "title": "Four", "gridPos": {"x": 0, "y": 9, "w": 24, "h": 6}, "targets": []},
    {"id": 5, "type": "row", "title": "Closed", "collapsed": true, "gridPos": {"x": 0, "y": 15, "w": 24, "h": 1}, "panels": [
      {"id": 6, "type": "gauge", "title": "Six", "x-nested": "yes", "gridPos": {"x": 0, "y": 16, "w": 8, "h": 6}, "targets": [{"refId": "A", "expr": "2"}]}]}
  ],
  "schemaVersion": 39, "x-last": "z"
})j";
}

void addDashboardRows()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("own") << editableJson();
    QTest::newRow("wrapped") << "{\"meta\": {\"slug\": \"x\"}, \"dashboard\": " + editableJson() + "}";
    for (const QString &uid : bundledDashboards())
        QTest::newRow(qPrintable(uid)) << documentText(*bundledDashboard(uid, u"en"_s));
    const QString shared =
        qEnvironmentVariable("WARDROOM_SHARED_DIR", qEnvironmentVariable("WARDROOM_SOURCE_DIR") + u"/../shared"_s);
    QDirIterator it(shared + u"/corpora/grafana"_s, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            QTest::newRow(qPrintable(path.section(u'/', -2))) << file.readAll();
    }
}

QStringList panelContents(const DashboardDocument &document)
{
    QStringList contents;
    for (const Panel &panel : document.dashboard.panels) {
        JsonValue json = *findIn(document.model, panel.path);
        for (const QStringView key : {u"id", u"gridPos", u"panels", u"span", u"height", u"maxPerRow", u"minSpan"})
            json.remove(key);
        if (!panel.synthetic && panel.type != "row"_L1)
            contents << QString::fromUtf8(toCompactJson(json));
    }
    contents.sort();
    return contents;
}

JsonValue headContent(const DashboardDocument &document)
{
    JsonValue model = document.model;
    model.remove(u"panels");
    model.remove(u"rows");
    return model;
}

} // namespace wardroom
