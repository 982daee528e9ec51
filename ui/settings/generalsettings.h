// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace wardroom {

class Appearance;
class SelectorButton;
class Settings;
class ViewContext;

/// Name, language, theme, text, zone, motion and log. Every choice takes effect at once.
class GeneralSettings final : public QWidget
{
    Q_OBJECT
public:
    GeneralSettings(Settings &settings, Appearance &appearance, ViewContext &view, QString logFile, QWidget *parent = nullptr);

    QComboBox *languageBox() const { return m_language; }
    QComboBox *themeBox() const { return m_theme; }
    QComboBox *textBox() const { return m_text; }
    QComboBox *logLevelBox() const { return m_logLevel; }
    QLineEdit *nameField() const { return m_name; }
    QCheckBox *motionBox() const { return m_motion; }

private:
    void createFields();
    void createLayout();
    void connectFields();
    void retranslate();
    void refresh();

    Settings &m_settings;
    Appearance &m_appearance;
    ViewContext &m_view;
    const QString m_logFile;
    QLineEdit *m_name = nullptr;
    QComboBox *m_language = nullptr;
    QComboBox *m_theme = nullptr;
    QComboBox *m_text = nullptr;
    QCheckBox *m_motion = nullptr;
    SelectorButton *m_zone = nullptr;
    QComboBox *m_logLevel = nullptr;
    QLineEdit *m_logPath = nullptr;
    QPushButton *m_openLog = nullptr;
    QFormLayout *m_form = nullptr;
};

} // namespace wardroom
