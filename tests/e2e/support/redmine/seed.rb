# Fills a new database: ruby seed.rb <language>
require '/usr/share/redmine/config/environment'

language = ARGV.fetch(0)
Redmine::DefaultData::Loader.load(language)
Setting.default_language = language

# On the first login Redmine would ask for a new password.
admin = User.find_by!(login: 'admin')
admin.update!(password: 'handrail', password_confirmation: 'handrail', must_change_passwd: false, language: language)

project = Project.new(name: 'Warehouse', identifier: 'warehouse', is_public: true)
project.trackers = Tracker.all
project.enabled_module_names = ['issue_tracking']
project.save!
