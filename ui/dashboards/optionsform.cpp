// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboards/optionsform.h"

#include "ui/common/retranslate.h"
#include "ui/common/textlabel.h"
#include "ui/dashboards/dashboardeditor.h"
#include "ui/dashboards/thresholdsfield.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonObject>
#include <QtCore/QSignalBlocker>
#include <QtGui/QDoubleValidator>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

#include <algorithm>

namespace wardroom {

using namespace Qt::StringLiterals;

namespace {

struct OptionName
{
    Q_DECLARE_TR_FUNCTIONS(wardroom::OptionName)
};

enum class FieldKind { Text, LongText, Number, Flag, Choice, Unit };

/// Which kinds of panels have the option.
enum class Shown { Always, NotRow, OverTime, WithValues, TextPanel };

struct Choice
{
    const char *value; ///< Grafana's
    const char *text; ///< source text of OptionName
};

struct OptionSpec
{
    PanelOption option;
    FieldKind field;
    Shown shown;
    EditKind edit;
    const char *label; ///< source text of OptionName
    std::vector<Choice> choices = {};
};

const std::vector<OptionSpec> &specs()
{
    using F = FieldKind;
    using S = Shown;
    constexpr auto look = EditKind::Look;
    static const std::vector<OptionSpec> table{
        {PanelOption::Title, F::Text, S::Always, EditKind::PanelTitle, QT_TRANSLATE_NOOP("wardroom::OptionName", "Title")},
        {PanelOption::Description, F::LongText, S::NotRow, EditKind::PanelDescription,
         QT_TRANSLATE_NOOP("wardroom::OptionName", "Description")},
        {PanelOption::Type, F::Choice, S::NotRow, EditKind::PanelType, QT_TRANSLATE_NOOP("wardroom::OptionName", "Kind"),
         {{"timeseries", QT_TRANSLATE_NOOP("wardroom::OptionName", "Time series")},
          {"stat", QT_TRANSLATE_NOOP("wardroom::OptionName", "Figure")},
          {"gauge", QT_TRANSLATE_NOOP("wardroom::OptionName", "Gauge")},
          {"bargauge", QT_TRANSLATE_NOOP("wardroom::OptionName", "Bar gauge")},
          {"table", QT_TRANSLATE_NOOP("wardroom::OptionName", "Table")},
          {"piechart", QT_TRANSLATE_NOOP("wardroom::OptionName", "Pie chart")},
          {"barchart", QT_TRANSLATE_NOOP("wardroom::OptionName", "Bar chart")},
          {"heatmap", QT_TRANSLATE_NOOP("wardroom::OptionName", "Heatmap")},
          {"histogram", QT_TRANSLATE_NOOP("wardroom::OptionName", "Histogram")},
          {"state-timeline", QT_TRANSLATE_NOOP("wardroom::OptionName", "State timeline")},
          {"status-history", QT_TRANSLATE_NOOP("wardroom::OptionName", "Status history")},
          {"logs", QT_TRANSLATE_NOOP("wardroom::OptionName", "Logs")},
          {"text", QT_TRANSLATE_NOOP("wardroom::OptionName", "Text")}}},
        {PanelOption::Content, F::LongText, S::TextPanel, look, QT_TRANSLATE_NOOP("wardroom::OptionName", "Text")},
        {PanelOption::Unit, F::Unit, S::WithValues, look, QT_TRANSLATE_NOOP("wardroom::OptionName", "Unit")},
        {PanelOption::Decimals, F::Number, S::WithValues, look, QT_TRANSLATE_NOOP("wardroom::OptionName", "Decimals")},
        {PanelOption::Min, F::Number, S::WithValues, look, QT_TRANSLATE_NOOP("wardroom::OptionName", "Least value")},
        {PanelOption::Max, F::Number, S::WithValues, look, QT_TRANSLATE_NOOP("wardroom::OptionName", "Greatest value")},
        {PanelOption::NoValue, F::Text, S::WithValues, look, QT_TRANSLATE_NOOP("wardroom::OptionName", "Without data")},
        {PanelOption::DrawStyle, F::Choice, S::OverTime, look, QT_TRANSLATE_NOOP("wardroom::OptionName", "Style"),
         {{"line", QT_TRANSLATE_NOOP("wardroom::OptionName", "Lines")},
          {"bars", QT_TRANSLATE_NOOP("wardroom::OptionName", "Bars")},
          {"points", QT_TRANSLATE_NOOP("wardroom::OptionName", "Points")}}},
        {PanelOption::LineInterpolation, F::Choice, S::OverTime, look, QT_TRANSLATE_NOOP("wardroom::OptionName", "Line"),
         {{"linear", QT_TRANSLATE_NOOP("wardroom::OptionName", "Straight")},
          {"stepAfter", QT_TRANSLATE_NOOP("wardroom::OptionName", "Step after")},
          {"stepBefore", QT_TRANSLATE_NOOP("wardroom::OptionName", "Step before")},
          {"smooth", QT_TRANSLATE_NOOP("wardroom::OptionName", "Smooth")}}},
        {PanelOption::LineWidth, F::Number, S::OverTime, look, QT_TRANSLATE_NOOP("wardroom::OptionName", "Line width")},
        {PanelOption::FillOpacity, F::Number, S::OverTime, look,
         QT_TRANSLATE_NOOP("wardroom::OptionName", "Fill, 0 to 100")},
        {PanelOption::ConnectNulls, F::Flag, S::OverTime, look,
         QT_TRANSLATE_NOOP("wardroom::OptionName", "Connect gaps")},
        {PanelOption::Stacking, F::Choice, S::OverTime, look, QT_TRANSLATE_NOOP("wardroom::OptionName", "Stacking"),
         {{"none", QT_TRANSLATE_NOOP("wardroom::OptionName", "None")},
          {"normal", QT_TRANSLATE_NOOP("wardroom::OptionName", "Values")},
          {"percent", QT_TRANSLATE_NOOP("wardroom::OptionName", "Percent")}}},
        {PanelOption::AxisLabel, F::Text, S::OverTime, look, QT_TRANSLATE_NOOP("wardroom::OptionName", "Axis title")},
        {PanelOption::LegendShown, F::Flag, S::OverTime, look, QT_TRANSLATE_NOOP("wardroom::OptionName", "Legend")},
        {PanelOption::LegendMode, F::Choice, S::OverTime, look,
         QT_TRANSLATE_NOOP("wardroom::OptionName", "Legend as"),
         {{"list", QT_TRANSLATE_NOOP("wardroom::OptionName", "List")},
          {"table", QT_TRANSLATE_NOOP("wardroom::OptionName", "Table")}}},
        {PanelOption::LegendPlacement, F::Choice, S::OverTime, look,
         QT_TRANSLATE_NOOP("wardroom::OptionName", "Legend at"),
         {{"bottom", QT_TRANSLATE_NOOP("wardroom::OptionName", "Bottom")},
          {"right", QT_TRANSLATE_NOOP("wardroom::OptionName", "Right")}}},
        {PanelOption::ThresholdDisplay, F::Choice, S::OverTime, look,
         QT_TRANSLATE_NOOP("wardroom::OptionName", "Show thresholds"),
         {{"off", QT_TRANSLATE_NOOP("wardroom::OptionName", "No")},
          {"line", QT_TRANSLATE_NOOP("wardroom::OptionName", "As lines")},
          {"area", QT_TRANSLATE_NOOP("wardroom::OptionName", "As bands")},
          {"line+area", QT_TRANSLATE_NOOP("wardroom::OptionName", "As lines and bands")}}},
    };
    return table;
}

/// The units that most panels have; any other name can be written.
const QStringList &commonUnits()
{
    static const QStringList units{u"short"_s, u"none"_s,  u"percent"_s, u"percentunit"_s, u"bytes"_s, u"decbytes"_s,
                                   u"Bps"_s,   u"bps"_s,   u"s"_s,       u"ms"_s,          u"reqps"_s, u"ops"_s,
                                   u"pps"_s,   u"dtdurations"_s};
    return units;
}

bool isShown(Shown shown, const Panel &panel)
{
    switch (shown) {
    case Shown::Always:
        return true;
    case Shown::NotRow:
        return !panel.isRow();
    case Shown::OverTime:
        return panel.kind == PanelKind::TimeSeries;
    case Shown::WithValues:
        return !panel.isRow() && panel.kind != PanelKind::Text && panel.kind != PanelKind::Logs
            && panel.kind != PanelKind::AlertList && panel.kind != PanelKind::DashboardList;
    case Shown::TextPanel:
        return panel.kind == PanelKind::Text;
    }
    return true;
}

JsonValue numberOrNothing(const QString &text)
{
    bool ok = false;
    const double number = text.trimmed().toDouble(&ok);
    return ok ? JsonValue::number(number) : JsonValue();
}

JsonValue textOrNothing(const QString &text)
{
    return text.isEmpty() ? JsonValue() : JsonValue::string(text);
}

} // namespace

OptionsForm::OptionsForm(DashboardEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_grid(new QGridLayout(this))
    , m_datasourceLabel(new TextLabel(TextRole::Base, Token::TextSecondary))
    , m_datasource(new QComboBox)
    , m_thresholdsLabel(new TextLabel(TextRole::Base, Token::TextSecondary))
    , m_thresholds(new ThresholdsField)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    const auto addRow = [this](TextLabel *label, QWidget *field) {
        const int row = m_grid->rowCount();
        const bool tall = qobject_cast<QPlainTextEdit *>(field) || qobject_cast<ThresholdsField *>(field);
        m_grid->addWidget(label, row, 0, tall ? Qt::AlignTop : Qt::AlignVCenter);
        m_grid->addWidget(field, row, 1);
        label->setBuddy(field);
    };
    for (std::size_t i = 0; i < specs().size(); ++i) {
        m_rows.push_back({i, new TextLabel(TextRole::Base, Token::TextSecondary), createField(i)});
        addRow(m_rows.back().label, m_rows.back().field);
    }
    addRow(m_thresholdsLabel, m_thresholds);
    addRow(m_datasourceLabel, m_datasource);
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    connect(m_thresholds, &ThresholdsField::edited, &m_editor, &DashboardEditor::setThresholds);
    connect(m_datasource, &QComboBox::activated, this, [this](int index) {
        const QJsonObject chosen = m_datasource->itemData(index).toJsonObject();
        m_editor.setDatasource(readDatasource(
            JsonValue::object({{u"type"_s, JsonValue::string(chosen.value("type"_L1).toString())},
                               {u"uid"_s, JsonValue::string(chosen.value("uid"_L1).toString())}})));
    });
    onRetranslate(this, [this] { retranslate(); });
}

QWidget *OptionsForm::createField(std::size_t spec)
{
    switch (specs()[spec].field) {
    case FieldKind::Text: {
        auto *edit = new QLineEdit;
        connect(edit, &QLineEdit::textEdited, this,
                [this, spec](const QString &text) { setValue(spec, textOrNothing(text)); });
        return edit;
    }
    case FieldKind::Number: {
        auto *edit = new QLineEdit;
        auto *validator = new QDoubleValidator(edit);
        validator->setLocale(QLocale::c());
        edit->setValidator(validator);
        connect(edit, &QLineEdit::textEdited, this,
                [this, spec](const QString &text) { setValue(spec, numberOrNothing(text)); });
        return edit;
    }
    case FieldKind::LongText: {
        auto *edit = new QPlainTextEdit;
        edit->setTabChangesFocus(true);
        edit->setMaximumHeight(edit->fontMetrics().lineSpacing() * 4 + 12);
        connect(edit, &QPlainTextEdit::textChanged, this,
                [this, spec, edit] { setValue(spec, textOrNothing(edit->toPlainText())); });
        return edit;
    }
    case FieldKind::Flag: {
        auto *box = new QCheckBox;
        connect(box, &QCheckBox::toggled, this, [this, spec](bool on) { setValue(spec, JsonValue::boolean(on)); });
        return box;
    }
    case FieldKind::Choice: {
        auto *box = new QComboBox;
        for (const Choice &choice : specs()[spec].choices)
            box->addItem(QString(), QString::fromLatin1(choice.value));
        connect(box, &QComboBox::activated, this, [this, spec, box](int index) {
            setValue(spec, JsonValue::string(box->itemData(index).toString()));
        });
        return box;
    }
    case FieldKind::Unit: {
        auto *box = new QComboBox;
        box->setEditable(true);
        box->addItems(commonUnits());
        connect(box, &QComboBox::textActivated, this,
                [this, spec](const QString &text) { setValue(spec, textOrNothing(text)); });
        connect(box->lineEdit(), &QLineEdit::textEdited, this,
                [this, spec](const QString &text) { setValue(spec, textOrNothing(text)); });
        return box;
    }
    }
    return new QWidget;
}

void OptionsForm::setValue(std::size_t spec, const JsonValue &value)
{
    const OptionSpec &row = specs()[spec];
    m_editor.setOption(row.option, value, row.edit, u"%1 %2"_s.arg(m_editor.chosen()).arg(spec));
}

QWidget *OptionsForm::field(PanelOption option) const
{
    for (const Row &row : m_rows) {
        if (specs()[row.spec].option == option)
            return row.field;
    }
    return nullptr;
}

void OptionsForm::focusFirstField()
{
    m_rows.front().field->setFocus();
}

void OptionsForm::retranslate()
{
    for (const Row &row : m_rows) {
        const OptionSpec &spec = specs()[row.spec];
        row.label->setText(OptionName::tr(spec.label));
        row.field->setAccessibleName(row.label->text());
        if (auto *box = qobject_cast<QComboBox *>(row.field); box && spec.field == FieldKind::Choice) {
            for (std::size_t i = 0; i < spec.choices.size(); ++i)
                box->setItemText(static_cast<int>(i), OptionName::tr(spec.choices[i].text));
        }
    }
    m_datasourceLabel->setText(tr("Data source"));
    m_datasource->setAccessibleName(m_datasourceLabel->text());
    m_thresholdsLabel->setText(tr("Thresholds"));
    showPanel();
}

void OptionsForm::showPanel()
{
    const Panel *panel = m_editor.chosenPanel();
    if (!panel)
        return;
    for (const Row &row : m_rows) {
        const bool shown = isShown(specs()[row.spec].shown, *panel);
        row.label->setVisible(shown);
        row.field->setVisible(shown);
        if (shown)
            showValue(row);
    }
    const bool values = isShown(Shown::WithValues, *panel);
    m_thresholdsLabel->setVisible(values);
    m_thresholds->setVisible(values);
    m_thresholds->setThresholds(panel->fields.common().thresholds);
    m_datasourceLabel->setVisible(!panel->isRow());
    m_datasource->setVisible(!panel->isRow());
    showDatasource();
}

void OptionsForm::showValue(const Row &row) const
{
    const OptionSpec &spec = specs()[row.spec];
    const JsonValue value = panelOption(m_editor.document(), m_editor.chosen(), spec.option);
    const QString text = value.toText();
    const QSignalBlocker blocker(row.field);
    if (auto *edit = qobject_cast<QLineEdit *>(row.field)) {
        const bool same = spec.field == FieldKind::Number && numberOrNothing(edit->text()) == value;
        if (!same && edit->text() != text)
            edit->setText(text);
    } else if (auto *longEdit = qobject_cast<QPlainTextEdit *>(row.field)) {
        if (longEdit->toPlainText() != text)
            longEdit->setPlainText(text);
    } else if (auto *flag = qobject_cast<QCheckBox *>(row.field)) {
        flag->setChecked(value.isNull() ? spec.option == PanelOption::LegendShown : value.toBool() || value.isNumber());
    } else if (auto *box = qobject_cast<QComboBox *>(row.field)) {
        if (!box->isEditable())
            box->setCurrentIndex(value.isNull() ? 0 : box->findData(text));
        else if (box->currentText() != text)
            box->setEditText(text);
    }
}

/// The default one, each kind of server, and the variables that choose one.
void OptionsForm::showDatasource()
{
    const Panel *panel = m_editor.chosenPanel();
    const QSignalBlocker blocker(m_datasource);
    m_datasource->clear();
    const auto add = [this](const QString &text, const QString &type, const QString &uid) {
        m_datasource->addItem(text, QJsonObject{{u"type"_s, type}, {u"uid"_s, uid}});
    };
    add(tr("The environment's"), {}, {});
    add(u"Prometheus"_s, u"prometheus"_s, {});
    add(u"Loki"_s, u"loki"_s, {});
    for (const Variable &variable : m_editor.document().dashboard.variables) {
        if (variable.kind == VariableKind::Datasource)
            add(u'$' + variable.name, variable.query, u"${%1}"_s.arg(variable.name));
    }
    const DatasourceRef &source = panel->datasource;
    int index = -1;
    for (int i = 0; i < m_datasource->count(); ++i) {
        const QJsonObject item = m_datasource->itemData(i).toJsonObject();
        const bool sameUid = item.value("uid"_L1).toString() == source.uid
            || (u'$' + item.value("uid"_L1).toString().mid(2).chopped(item.value("uid"_L1).toString().isEmpty() ? 0 : 1))
                == source.uid;
        if (sameUid && (item.value("type"_L1).toString() == source.type || source.type.isEmpty()))
            index = index < 0 ? i : index;
    }
    if (index < 0) {
        add(source.uid.isEmpty() ? source.type : source.uid, source.type, source.uid);
        index = m_datasource->count() - 1;
    }
    m_datasource->setCurrentIndex(index);
}

} // namespace wardroom
