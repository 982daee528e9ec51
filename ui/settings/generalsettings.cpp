// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/generalsettings.h"

#include "models/view/viewcontext.h"
#include "services/core/clock.h"
#include "services/core/log.h"
#include "services/settings/settings.h"
#include "services/settings/username.h"
#include "ui/common/retranslate.h"
#include "ui/shell/rangetext.h"
#include "ui/shell/selectorbutton.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/zonepopup.h"
#include "ui/theme/appearance.h"

#include <QtCore/QFileInfo>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace wardroom {

namespace {

constexpr int LongestName = 80;
constexpr int TextPercents[] = {100, 110, 125, 150};
constexpr const char *LogLevels[] = {"debug", "info", "warning", "critical", "off"};

QComboBox *narrowBox()
{
    auto *box = new QComboBox;
    box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

void setLabel(QFormLayout *form, QWidget *field, const QString &text)
{
    if (auto *label = qobject_cast<QLabel *>(form->labelForField(field)))
        label->setText(text);
}

} // namespace

GeneralSettings::GeneralSettings(Settings &settings, Appearance &appearance, ViewContext &view, QString logFile, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_appearance(appearance)
    , m_view(view)
    , m_logFile(std::move(logFile))
{
    createFields();
    createLayout();
    connectFields();
    onRetranslate(this, [this] { retranslate(); });
}

void GeneralSettings::createFields()
{
    m_name = new QLineEdit;
    m_name->setPlaceholderText(systemUserName());
    m_name->setMaxLength(LongestName);
    m_language = narrowBox();
    m_language->addItem(QString(), QString());
    for (const QString &language : Appearance::languages())
        m_language->addItem(Appearance::languageName(language), language);
    m_theme = narrowBox();
    for (const ThemeId theme : AllThemes)
        m_theme->addItem(QString(), Appearance::themeKey(theme));
    m_text = narrowBox();
    for (const int percent : TextPercents)
        m_text->addItem(QStringLiteral("%1 %").arg(percent), percent);
    m_motion = new QCheckBox;
    m_zone = new SelectorButton;
    m_logLevel = narrowBox();
    for (const char *level : LogLevels)
        m_logLevel->addItem(QString(), QLatin1String(level));
    m_logPath = new QLineEdit(m_logFile);
    m_logPath->setReadOnly(true);
    m_openLog = new QPushButton;
    m_openLog->setEnabled(!m_logFile.isEmpty());
}

void GeneralSettings::createLayout()
{
    m_form = new QFormLayout(this);
    for (QWidget *field : std::initializer_list<QWidget *>{m_name, m_language, m_theme, m_text})
        m_form->addRow(QStringLiteral(" "), field);
    m_form->addRow(QString(), m_motion);
    m_form->addRow(QStringLiteral(" "), m_zone);
    m_form->addRow(QStringLiteral(" "), m_logLevel);
    auto *log = new QWidget;
    auto *row = new QHBoxLayout(log);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_logPath, 1);
    row->addWidget(m_openLog);
    m_form->addRow(QStringLiteral(" "), log);
    log->setObjectName(QStringLiteral("log"));
}

void GeneralSettings::connectFields()
{
    connect(m_name, &QLineEdit::editingFinished, this, [this] { m_settings.set(SettingKey::UserName, m_name->text().trimmed()); });
    connect(m_language, &QComboBox::activated, this, [this] { m_appearance.setLanguage(m_language->currentData().toString()); });
    connect(m_theme, &QComboBox::activated, this, [this] { m_appearance.setTheme(Appearance::themeOfKey(m_theme->currentData().toString())); });
    connect(m_text, &QComboBox::activated, this, [this] {
        Appearance::Options options = m_appearance.options();
        options.textScale = m_text->currentData().toInt() / 100.0;
        m_appearance.apply(options);
    });
    connect(m_motion, &QCheckBox::clicked, this, [this](bool reduced) {
        Appearance::Options options = m_appearance.options();
        options.reducedMotion = reduced;
        m_appearance.apply(options);
    });
    connect(m_zone, &SelectorButton::clicked, this, [this] { (new ZonePopup(m_view, this))->showUnder(m_zone); });
    connect(m_logLevel, &QComboBox::activated, this, [this] {
        const QString level = m_logLevel->currentData().toString();
        if (Log::setLevels(level))
            m_settings.set(SettingKey::LogLevel, level);
    });
    connect(m_openLog, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_logFile).absolutePath())); });
    connect(&m_appearance, &Appearance::changed, this, &GeneralSettings::refresh);
    connect(&m_view, &ViewContext::zoneChanged, this, &GeneralSettings::refresh);
    connect(&m_settings, &Settings::changed, this, &GeneralSettings::refresh);
}

void GeneralSettings::retranslate()
{
    setLabel(m_form, m_name, tr("Your name on timelines"));
    m_name->setToolTip(tr("What you do in incidents is noted under this name. Empty: as the system calls you."));
    setLabel(m_form, m_language, tr("Language"));
    m_language->setItemText(0, tr("As the system"));
    setLabel(m_form, m_theme, tr("Theme"));
    for (int i = 0; i < m_theme->count(); ++i)
        m_theme->setItemText(i, themeName(Appearance::themeOfKey(m_theme->itemData(i).toString())));
    setLabel(m_form, m_text, tr("Text size"));
    m_motion->setText(tr("Reduce motion"));
    setLabel(m_form, m_zone, tr("Time zone of this window"));
    setLabel(m_form, m_logLevel, tr("Write to the log"));
    const QString levels[] = {tr("Everything"), tr("What happens"), tr("Warnings"), tr("Failures"), tr("Nothing")};
    for (int i = 0; i < m_logLevel->count(); ++i)
        m_logLevel->setItemText(i, levels[i]);
    setLabel(m_form, findChild<QWidget *>(QStringLiteral("log")), tr("Log file"));
    m_logPath->setPlaceholderText(tr("No log file is written"));
    m_openLog->setText(tr("Show in folder"));
    refresh();
}

void GeneralSettings::refresh()
{
    const Appearance::Options &options = m_appearance.options();
    if (!m_name->hasFocus())
        m_name->setText(m_settings.text(SettingKey::UserName));
    m_language->setCurrentIndex(std::max(0, m_language->findData(options.language)));
    m_theme->setCurrentIndex(m_theme->findData(Appearance::themeKey(options.theme)));
    m_text->setCurrentIndex(m_text->findData(qRound(options.textScale * 100)));
    m_motion->setChecked(options.reducedMotion);
    m_zone->setTexts(RangeText::zone(m_view.zone(), m_view.clock().nowMs()));
    m_logLevel->setCurrentIndex(m_logLevel->findData(m_settings.text(SettingKey::LogLevel)));
}

} // namespace wardroom
